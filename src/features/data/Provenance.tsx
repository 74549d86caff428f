import type { ReactNode } from "react";
import type { Source } from "~/domain/source";
import { Panel } from "~/figure/Panel";
import { retrievedText } from "~/sentences/data";
import { useWords } from "~/url/useWords";
import styles from "~/features/data/DataPage.module.css";

/** Where one file or text comes from; what its source does not state is said so. */
function SourceDetails({ source, isOpen }: { readonly source: Source; readonly isOpen: boolean }) {
  const words = useWords();
  const { t, of, format } = words;
  const { file, title, publisher, author, address, date, retrieved, terms, note } = source;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t("dataView.provenance.publisher"), publisher && of(publisher)],
    ...(file === null ? [[t("dataView.provenance.author"), author], [t("dataView.provenance.date"), date && format.date(date)]] as const : []),
    [t("dataView.provenance.address"), address && <a href={address} rel="noreferrer"><bdi dir="ltr">{address.replace(/^https?:\/\//, "")}</bdi></a>],
    [t("dataView.provenance.retrieved"), retrieved && retrievedText(words, retrieved)],
    [t("dataView.provenance.terms"), terms && of(terms)],
  ];
  return (
    <details open={isOpen}>
      <summary>{of(title)} {file && <small><bdi dir="ltr">{file}</bdi></small>}</summary>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => <div key={name}><dt>{name}</dt><dd data-missing={value ? undefined : true}>{value || t("dataView.provenance.notStated")}</dd></div>)}
      </dl>
      {note && <p>{of(note)}</p>}
    </details>
  );
}

/** Publisher, address, dates and terms of every file, and of the texts that the initiatives were compiled from. */
export function Provenance({ sources }: { readonly sources: readonly Source[] }) {
  const { t } = useWords();
  const [files, texts] = [sources.filter(({ file }) => file !== null), sources.filter(({ file }) => file === null)];
  return (
    <Panel id="provenance" title={t("dataView.provenance.title")}>
      <h3 className={styles.part}>{t("dataView.provenance.files")}</h3>
      <div className={styles.folded}>{files.map((source, i) => <SourceDetails key={source.id} source={source} isOpen={i === 0} />)}</div>
      <h3 className={styles.part}>{t("dataView.provenance.texts")}</h3>
      <div className={styles.folded}>{texts.map((source) => <SourceDetails key={source.id} source={source} isOpen={false} />)}</div>
    </Panel>
  );
}
