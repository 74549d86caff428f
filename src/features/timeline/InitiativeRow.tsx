import { memo } from "react";
import type { InitiativeNames } from "~/analysis/initiativeTimeline";
import type { Initiative } from "~/domain/initiative";
import { LANGUAGES } from "~/domain/language";
import type { Source } from "~/domain/source";
import { foundBesideTitle, pieceAround, type FoundText } from "~/catalogue/initiativeSearch";
import { KindGlyph } from "~/figure/KindGlyph";
import { SourceLine } from "~/features/timeline/SourceLine";
import { foundAt } from "~/i18n/fold";
import { namesIn } from "~/i18n/figures";
import { withoutMarks } from "~/i18n/format";
import type { Words } from "~/i18n/words";
import { dateWords } from "~/sentences/timeline";
import { marked } from "~/ui/marked";
import styles from "~/features/timeline/InitiativeList.module.css";

interface InitiativeRowProps {
  readonly initiative: Initiative;
  readonly names: InitiativeNames;
  readonly sources: readonly Source[];
  readonly words: Words;
  readonly href: string;
  readonly isOpen: boolean;
  /** What was searched, to be marked. */
  readonly search: string;
  /** The rank before and after, in words; none beside the chart, which shows them. */
  readonly before: string | null;
  readonly after: string | null;
  /** With summary and sources, as there is no opening on paper. */
  readonly isPrinting: boolean;
}

/** Where else than in the row itself a search found something, with the piece of the text. */
function FoundLine({ found: { where, language, text }, search, words }: { readonly found: FoundText; readonly search: string; readonly words: Words }) {
  const { t, of } = words;
  const isOther = language !== words.language;
  const shown = isOther ? text : of({ ar: text, en: text });
  return (
    <p className={styles.more}>
      {t(`initiativeList.${isOther ? "foundOther" : "found"}.${where}`)}{" "}
      <span {...(isOther ? { lang: language, dir: LANGUAGES[language].direction, className: styles.other ?? "" } : {})}>{marked(pieceAround(shown, foundAt(search, shown)[0]?.[0] ?? 0), search)}</span>
    </p>
  );
}

function Row({ initiative, names, sources, words, href, isOpen, search, before, after, isPrinting }: InitiativeRowProps) {
  const { t, of, format } = words;
  const { date: written, kind, countries, partners, topic } = initiative;
  const { date, precision, reason } = dateWords(words, initiative);
  const isYearOnly = written.precision === "year"; // the heading names it
  const [states, others, topics] = [namesIn(words, names.state, countries), namesIn(words, names.partner, partners), namesIn(words, names.topic, [topic])];
  const own = sources.filter(({ id }) => initiative.sources.includes(id));
  const sourceNames = own.map(({ title }) => of(title)).join(t("phrase.semicolon"));
  const shown = new Set([...states, ...others, ...topics, ...(isYearOnly ? [] : [withoutMarks(date)])]);
  const found = search.trim() === "" ? [] : foundBesideTitle(search, initiative, { names, language: words.language }).filter(({ text }) => !shown.has(of({ ar: text, en: text })));
  const markedList = (list: readonly string[]) => marked(format.list(list), search);
  return (
    <li className={styles.row} data-open={isOpen || undefined}>
      <a href={href} data-initiative={initiative.id} aria-current={isOpen || undefined}><KindGlyph kind={kind} size={16} /><span>{marked(of(initiative.title), search)}</span></a>
      <div className={styles.facts}>
        <span className={styles.kind}>{t(`timelineView.kind.${kind}`)}</span>
        {written.from !== null && (
          <span className={styles.date} data-year={isYearOnly || undefined}>{isYearOnly ? precision : marked(date, search)}{written.basis === "inferred" && <> ({t("export.basis.inferred")})</>}</span>
        )}
        <span className={styles.who}>
          {others.length > 0 && <span>{markedList(others)}</span>}
          <span className={styles.states}>{markedList(states)}</span>
        </span>
        <span className={styles.what}>
          <span className={styles.topic}>{markedList(topics)}</span>
          <span className={styles.source} title={sourceNames}>{sourceNames}</span>
        </span>
        {before !== null && <span className={styles.ranks}><span>{before}</span><span>{after}</span></span>}
      </div>
      {reason && (isPrinting || written.from === null) && <p className={styles.more} data-reason>{reason}</p>}
      {found.map((text) => <FoundLine key={`${text.where}-${text.language}-${text.text}`} found={text} search={search} words={words} />)}
      {isPrinting && (
        <div className={styles.paper}>
          <p>{of(initiative.summary)}</p>
          {own.map((source) => <p key={source.id}><SourceLine source={source} words={words} /></p>)}
        </div>
      )}
    </li>
  );
}

/** One initiative of the list; drawn anew only when something of it changes. */
export const InitiativeRow = memo(Row);
