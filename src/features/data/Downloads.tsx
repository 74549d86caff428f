import type { MouseEvent } from "react";
import { fileText } from "~/data/files";
import type { Source } from "~/domain/source";
import { Panel } from "~/figure/Panel";
import { Said, useSaid } from "~/ui/Said";
import { useWords } from "~/url/useWords";
import styles from "~/features/data/DataPage.module.css";

/** Every file of `public/data`, by name. */
export const FILES = ["egdi.csv", "editions.csv", "countries.csv", "country_spellings.csv", "boundaries.json", "initiatives.json", "sources.json", "datapackage.json"] as const;

/** Saves a file as it is. A browser would fetch what a link saves past the worker, and get nothing without a network: the page hands it over. */
function Download({ file }: { readonly file: (typeof FILES)[number] }) {
  const { t } = useWords();
  const [said, say] = useSaid((reason) => t("export.failed", { reason }));
  const save = (event: MouseEvent) => {
    event.preventDefault();
    void say(async () => {
      const [text, { download }] = await Promise.all([fileText(file), import("~/export/download")]);
      download(file, new Blob([text]));
      return t("export.saved", { file });
    });
  };
  return <Said said={said}><a href={`./data/${file}`} download={file} onClick={save} aria-label={t("dataView.downloads.of", { file })}>{t("dataView.downloads.download")}</a></Said>;
}

/** The files of the evidence as they are; their titles come from the sources, and where those fail the names remain. */
export function Downloads({ sources }: { readonly sources: readonly Source[] }) {
  const { t, of } = useWords();
  const titleOf = (file: (typeof FILES)[number]) => {
    if (file === "sources.json") return t("dataView.downloads.sources");
    if (file === "datapackage.json") return t("dataView.downloads.package");
    const source = sources.find((candidate) => candidate.file === file);
    return source && of(source.title);
  };
  return (
    <Panel id="downloads" title={t("dataView.downloads.title")} subtitle={t("dataView.downloads.subtitle")}>
      <ul className={styles.downloads}>
        {FILES.map((file) => (
          <li key={file}>
            <span>{titleOf(file)}<small><bdi dir="ltr">{file}</bdi></small></span>
            <Download file={file} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
