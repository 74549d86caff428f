import type { ChartDefinition } from "~/charts/context";
import { PRESETS, sizeOf } from "~/export/presets";
import type { Caption, FigureRequest, FigureSubject } from "~/export/request";
import type { Words } from "~/i18n/words";
import { fullQuery } from "~/url/fullLink";
import type { DashboardState } from "~/url/resolveState";
import { useCopyLink } from "~/url/useCopyLink";
import type { Display } from "~/url/useDisplay";
import { Icon } from "~/ui/Icon";
import { Menu } from "~/ui/Menu";
import { Said, useSaid } from "~/ui/Said";
import styles from "~/figure/ExportMenu.module.css";

/** A file that a figure gives besides picture and table. */
export interface FigureExtra<Answer> {
  readonly label: string;
  readonly detail: string;
  /** @returns the name of the file that was saved */
  readonly save: (request: FigureRequest<Answer>) => Promise<string>;
}

/** A figure on its page, from which it may leave. */
export interface FigureSource<Answer> extends FigureSubject {
  readonly chart: ChartDefinition<Answer>;
  readonly answer: Answer;
  /** What leaves the page, where that differs: marks whose list stays behind. */
  readonly exported?: Answer;
  /** Title, measure and alternative text, in whichever language is asked for. */
  readonly caption: (words: Words) => Caption;
  readonly state: DashboardState;
  readonly extras?: readonly FigureExtra<Answer>[];
}

interface ExportMenuProps<Answer> extends FigureSource<Answer> {
  readonly display: Display;
  /** It is a list: there is no picture of it. */
  readonly isList?: boolean;
}

/** Picture, table and link of one figure. What draws pictures is loaded when first asked for. */
export function ExportMenu<Answer>({ chart, answer, exported = answer, caption, state, extras = [], display, isList = false, ...about }: ExportMenuProps<Answer>) {
  const { words, theme, time } = display;
  const { t, format } = words;
  const copyLink = useCopyLink();
  const [said, say] = useSaid((reason) => t("export.failed", { reason }));
  const spoken = caption(words);
  const query = () => fullQuery(state, words.language, chart.id);
  const request = () => ({ ...about, chart, answer: exported, caption: { ...spoken, title: spoken.alone ?? spoken.title }, words, theme, time, query: query() });
  const save = (work: () => Promise<string>) => void say(async () => t("export.saved", { file: await work() }));
  const pictures = PRESETS.map((preset) => {
    const [width, height] = sizeOf(preset).map(format.measure);
    return {
      label: t(`export.preset.${preset.id}`), detail: t(`export.size.${preset.paper ? "mm" : "px"}`, { width: width ?? "", height: height ?? "" }),
      onChoose: () => save(async () => (await import("~/export/saveFigure")).savePng(request(), preset)),
    };
  });
  return (
    <Said said={said}>
      <Menu
        label={t("action.exportFigure", { title: spoken.title })}
        trigger={<><Icon name="export" /><span className={styles.word}>{t("action.export")}</span></>}
        {...(isList ? {} : { group: { head: t("export.png"), items: pictures } })}
        items={[
          { label: t("export.csv"), detail: t("export.csvDetail"), onChoose: () => save(async () => (await import("~/export/saveTable")).saveCsv(request())) },
          ...extras.map((extra) => ({ label: extra.label, detail: extra.detail, onChoose: () => save(() => extra.save(request())) })),
          { label: t("link.copyFigure"), detail: t("link.detail"), onChoose: () => void say(() => copyLink(query())) },
        ]}
      />
    </Said>
  );
}
