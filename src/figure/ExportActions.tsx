import type { FigureSource } from "~/catalogue/figure";
import { download } from "~/export/download";
import { csvFile, pngFile, svgFile, type MadeFile } from "~/export/figureFiles";
import { facesReady } from "~/export/picture";
import { citationText } from "~/export/pictureText";
import type { Preset } from "~/export/presets";
import { fileName, spokenIn, today, type FigureRequest } from "~/export/request";
import { PackButton } from "~/figure/PackButton";
import type { FigureExtra } from "~/figure/figureExtra";
import { withoutMarks } from "~/i18n/format";
import { siteAddress } from "~/url/siteAddress";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { Menu } from "~/ui/Menu";
import { Said, useSaid } from "~/ui/Said";
import { useCopyLink } from "~/url/useCopyLink";
import { useWords } from "~/url/useWords";
import styles from "~/figure/ExportSheet.module.css";

interface ActionsProps<Answer> {
  readonly figure: FigureSource<Answer>;
  readonly extras: readonly FigureExtra<Answer>[];
  readonly isList: boolean;
  readonly request: FigureRequest<Answer>;
  readonly preset: Preset;
  /** The picture as it is shown; `null` until it is there, or where it cannot be drawn. */
  readonly drawn: HTMLCanvasElement | null;
}

const isShared = (file: MadeFile) => {
  const data = { files: [new File([file.blob], file.name, { type: file.blob.type })] };
  return "canShare" in navigator && navigator.canShare(data) ? data : null;
};

/** Whether this platform has a sheet to hand a picture over by. */
const canShare = (): boolean => isShared({ name: "masar.png", blob: new Blob([], { type: "image/png" }) }) !== null;

/** Where Masar stands, for a page that frames a figure of it; `null` for a copy opened from a file, which no page can frame. */
const embedAddress = siteAddress || (location.protocol === "file:" ? null : location.href.split(/[?#]/)[0] ?? null);
const embedCode = (address: string, title: string) => `<iframe src="${address.replaceAll("&", "&amp;")}" title="${title.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}" style="width:100%;aspect-ratio:800/520;border:0" loading="lazy"></iframe>`;

/** The file's name, and every way in which the figure leaves: files, clipboard, texts, pack, link. */
export function ExportActions<Answer>({ figure, extras, isList, request, preset, drawn }: ActionsProps<Answer>) {
  const { t } = useWords();
  const copyLink = useCopyLink();
  const [said, say] = useSaid((reason) => t("export.failed", { reason }));
  const made = today();
  const png = () => { if (!drawn) throw new Error(t("export.failed", { reason: "" })); return pngFile(request, preset, { made, drawn }); };
  const save = (make: () => Promise<MadeFile> | MadeFile) => void say(async () => {
    const file = await make();
    download(file.name, file.blob);
    return t("export.saved", { file: file.name });
  });
  const copyImage = async () => {
    if (!("ClipboardItem" in window)) return t("sheet.noCopy");
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png().then(({ blob }) => blob) })]);
    return t("sheet.copiedImage");
  };
  const copyText = (write: (spoken: ReturnType<typeof spokenIn>[number]) => string) => void say(async () => {
    await navigator.clipboard.writeText(withoutMarks(spokenIn(request).map(write).join("\n")));
    return t("sheet.copiedText");
  });
  const share = async () => {
    const file = await png();
    const data = isShared(file);
    if (data) await navigator.share(data);
    return t("sheet.shared", { file: file.name });
  };
  const texts = [
    { label: t("sheet.texts.takeaway"), detail: t("sheet.texts.takeawayDetail"), onChoose: () => copyText(({ caption }) => caption.title) },
    { label: t("sheet.texts.citation"), detail: t("sheet.texts.citationDetail"), onChoose: () => copyText((one) => citationText(request, one, made)) },
    ...(embedAddress === null ? [] : [{ label: t("sheet.texts.embed"), detail: t("sheet.texts.embedDetail"), onChoose: () => copyText(({ caption }) => embedCode(`${embedAddress}${request.query}&embed=1`, caption.title)) }]),
    { label: t("sheet.texts.alt"), detail: t("sheet.texts.altDetail"), onChoose: () => copyText(({ caption }) => caption.alt) },
  ];
  const link = <Button onClick={() => void say(() => copyLink(request.query))}><Icon name="link" />{t("link.copyFigure")}</Button>;
  return (
    <div className={styles.actions}>
      <p className={styles.meta}><code dir="ltr">{isList ? fileName(request, "csv") : fileName(request, "png", preset)}</code>{!isList && <PackButton state={figure.state} figure={request.chart.id} />}</p>
      <Said said={said}>
        <span className={styles.row}>
          {!isList && <Button disabled={!drawn} onClick={() => void say(copyImage)}><Icon name="copy" />{t("sheet.copyImage")}</Button>}
          <Menu label={t("sheet.copyText")} trigger={<>{t("sheet.copyText")}<Icon name="down" /></>} items={texts} />
          {link}
          {!isList && canShare() && <Button disabled={!drawn} onClick={() => void say(share)}>{t("sheet.share")}</Button>}
          <span className={styles.files}>
            {extras.map((extra) => <Button key={extra.label} title={extra.detail} onClick={() => void say(async () => t("export.saved", { file: await extra.save(request) }))}>{extra.label}</Button>)}
            <Button look={isList ? "primary" : "bordered"} onClick={() => save(() => csvFile(request))}>{t("sheet.csv")}</Button>
            {!isList && <Button onClick={() => save(async () => { await facesReady(); return svgFile(request, preset, made); })}>{t("sheet.svg")}</Button>}
            {!isList && <Button look="primary" autoFocus aria-disabled={!drawn || undefined} onClick={() => { if (drawn) save(png); }}>{t("sheet.download")}</Button>}
          </span>
        </span>
      </Said>
    </div>
  );
}
