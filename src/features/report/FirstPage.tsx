import { Fragment } from "react";
import { BriefFigure, BriefFrame } from "~/features/report/BriefFigure";
import type { Brief } from "~/features/report/briefOf";
import { paperColour } from "~/features/report/paperColour";
import type { Country } from "~/domain/country";
import { overviewTakeaway } from "~/sentences/overview";
import { named, rankPhrase, within } from "~/sentences/phrases";
import { methodLine, noScoreSentence, notScoredReasons } from "~/sentences/subIndices";
import { useWords } from "~/url/useWords";
import styles from "~/features/report/Brief.module.css";

/** Of a page within its margins, px. */
export const WHOLE = 686;
const [HALF, PATH, BRIDGE, STEP, AXIS] = [331, 236, 286, 43, 30];
const MOST_NAMES = 14;

/** The sentence, its emphasised part in the country's colour. */
function Takeaway({ text }: { readonly text: string }) {
  return <h1 id="heading" tabIndex={-1}>{text.split(/<\/?em>/).map((part, i) => (i % 2 ? <em key={i}>{part}</em> : <Fragment key={i}>{part}</Fragment>))}</h1>;
}

/** Rank, change, index, and the places in its groups, on one baseline. */
function Standing({ brief: { overview, standing, country } }: { readonly brief: Brief }) {
  const words = useWords();
  const { t, format } = words;
  const { rank, members, placesGained, previous, egdi, egdiChange } = overview;
  const groups = standing.groups.filter(({ group, place }) => group !== "world" && place !== null);
  return (
    <dl className={styles.stats}>
      <div><dt>{t("overview.stat.rank")}</dt><dd><b className={styles.own}>{format.rank(rank)}</b> <small>{t("overview.stat.of", { n: format.count(members) })}</small></dd></div>
      <div><dt>{previous ? t("overview.stat.change", { year: format.edition(previous.edition) }) : t("overview.stat.noChange")}</dt><dd><b>{format.signed(placesGained)}</b> <small>{placesGained === null ? "" : t("overview.stat.placesUnit", { count: Math.abs(placesGained) })}</small></dd></div>
      <div><dt>{t("overview.stat.egdi")}</dt><dd><b>{format.value(egdi)}</b> <small>{egdiChange === null ? "" : format.signed(egdiChange, 4)}</small></dd></div>
      {groups.length > 0 && (
        <div><dt>{t("brief.among", { context: country.gender })}</dt>{groups.map(({ group, place, of }) => <dd key={group} className={styles.place}><b>{t("brief.place", { place: words.language === "en" ? rankPhrase(words, place ?? 0) : format.rank(place), within: within(words, group) })}</b> <small>{t("overview.stat.of", { n: format.count(of) })}</small></dd>)}</div>
      )}
    </dl>
  );
}

/** Who moved past, by name: the six in their colours, of very many the first. */
function Names({ lead, countries }: { readonly lead: string; readonly countries: readonly Country[] }) {
  const { t, of, format } = useWords();
  const shown = countries.slice(0, MOST_NAMES);
  const left = countries.length - shown.length;
  const list = format.list(shown.map(({ label }) => of(label)));
  return countries.length === 0 ? null : <p className={styles.note}>{t("brief.names", { lead, names: left > 0 ? t("brief.namesMore", { count: left, n: format.count(left), names: shown.map(({ label }) => of(label)).join(t("subIndices.separator")) }) : list })}</p>;
}

/** Standing, path, and why rank and score moved since the edition before. */
export function FirstPage({ brief }: { readonly brief: Brief }) {
  const words = useWords();
  const { t, format } = words;
  const { country, overview, path, places, score, lack, isFirst } = brief;
  const none = isFirst ? [t("brief.first")] : lack ? [noScoreSentence(words, lack), ...notScoredReasons(words, lack)] : [];
  const moved = places?.answer;
  return (
    <div style={paperColour(country.code)} className={styles.sheet}>
      <Takeaway text={overviewTakeaway(words, overview, country)} />
      <Standing brief={brief} />
      <BriefFigure figure={path} width={WHOLE} height={PATH} />
      <div className={styles.pair}>
        {places && moved ? (
          <BriefFigure figure={places} width={HALF} height={BRIDGE}>
            <Names lead={t("subIndices.lists.moved", { ...named(words, country), count: moved.movedPast.length, n: format.count(moved.movedPast.length) })} countries={moved.movedPast} />
          </BriefFigure>
        ) : <BriefFrame title={t("subIndices.places.title")}><p className={styles.missing}>{none.join(" ")}</p></BriefFrame>}
        {score
          ? <BriefFigure figure={score} width={HALF} height={Math.max(BRIDGE, (score.answer.steps.length + 2) * STEP + AXIS)}>{score.answer.methodChanges.length > 0 && <p className={styles.note}>{methodLine(words, score.answer)}</p>}</BriefFigure>
          : <BriefFrame title={t("subIndices.score.title.same")}><p className={styles.missing}>{none[0]}</p></BriefFrame>}
      </div>
    </div>
  );
}
