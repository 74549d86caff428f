import type { Goal } from "~/analysis/goal";
import type { Peers } from "~/analysis/peers";
import { INDICATOR_INFO } from "~/domain/indicator";
import { KINDS, type Initiative } from "~/domain/initiative";
import type { Source } from "~/domain/source";
import { BriefFigure, BriefFrame } from "~/features/report/BriefFigure";
import type { Brief } from "~/features/report/briefOf";
import { WHOLE } from "~/features/report/FirstPage";
import { paperColour } from "~/features/report/paperColour";
import { KindGlyph } from "~/figure/KindGlyph";
import type { Words } from "~/i18n/words";
import { publishedBy } from "~/sentences/claims";
import { noPeersReason } from "~/sentences/peers";
import { notScoredReasons } from "~/sentences/subIndices";
import { dateWords } from "~/sentences/timeline";
import { goalTogether, weightsTitle } from "~/sentences/whatIf";
import { useWords } from "~/url/useWords";
import styles from "~/features/report/Brief.module.css";

const PROFILE = 200; // px

const peersSubtitle = ({ t, of, format }: Words, { edition, weakest }: Peers) =>
  t("brief.peers.subtitle", { year: format.edition(edition), index: of(INDICATOR_INFO[weakest.indicator].short), rank: format.rank(weakest.rank), n: format.count(weakest.of) });

/** The countries most like it, and by how much they differ where it is weakest. */
function PeersTable({ answer: { peers, weakest } }: { readonly answer: Peers }) {
  const { t, of, format } = useWords();
  const { indicator } = weakest;
  return (
    <table>
      <thead><tr><th scope="col">{t("brief.peers.country")}</th><th scope="col" data-number>{t("brief.peers.rank")}</th><th scope="col" data-number>{of(INDICATOR_INFO[indicator].short)}</th><th scope="col" data-number>{t("brief.peers.difference")}</th></tr></thead>
      <tbody>{peers.map(({ country, rank, values, differences, isBetter }) => (
        <tr key={country.code} data-quiet={!isBetter || undefined}><th scope="row">{of(country.label)}</th><td data-number>{format.rank(rank)}</td><td data-number>{format.value(values[indicator], 3)}</td><td data-number><b>{format.signed(differences[indicator], 3)}</b></td></tr>
      ))}</tbody>
    </table>
  );
}

/** What the rank would take: each sub-index alone, then all three. */
function GoalTable({ way }: { readonly way: NonNullable<Goal["way"]> }) {
  const words = useWords();
  const { t, of, format } = words;
  return (
    <table>
      <thead><tr><th scope="col">{t("brief.goal.raise")}</th><th scope="col" data-number>{t("brief.goal.from")}</th><th scope="col" data-number>{t("brief.goal.to")}</th></tr></thead>
      <tbody>
        {way.alone.map(({ indicator, published, needed, isReachable }) => (
          <tr key={indicator} data-quiet={!isReachable || undefined}><th scope="row">{t("brief.goal.alone", { index: of(INDICATOR_INFO[indicator].short) })}</th><td data-number>{format.value(published, 3)}</td><td data-number>{isReachable ? <b>{format.value(needed, 3)}</b> : t("whatIf.goal.outOfReach", { needed: format.value(needed, 3) })}</td></tr>
        ))}
        <tr><th scope="row">{t("brief.goal.together")}</th><td /><td data-number><b>{way.together ? goalTogether(words, way.together.parts) : t("brief.goal.never")}</b></td></tr>
      </tbody>
    </table>
  );
}

/** What was done, when, and which texts tell it. */
function Initiatives({ brief: { country, initiatives: { shown, left } }, sources }: { readonly brief: Brief; readonly sources: readonly Source[] }) {
  const words = useWords();
  const { t, of, format } = words;
  const texts = sources.filter(({ id }) => shown.some((initiative) => initiative.sources.includes(id)));
  const numbers = (initiative: Initiative) => texts.flatMap(({ id }, i) => (initiative.sources.includes(id) ? [format.count(i + 1)] : [])).join(t("subIndices.separator"));
  const kinds = KINDS.filter((kind) => shown.some((initiative) => initiative.kind === kind));
  if (shown.length === 0) return <p className={styles.missing}>{t("brief.initiatives.none", { country: of(country.label) })}</p>;
  return (
    <>
      <ul className={styles.initiatives}>
        {shown.map((initiative) => (
          <li key={initiative.id}><KindGlyph kind={initiative.kind} size={12} /><span>{dateWords(words, initiative).date}</span><b>{of(initiative.title)}</b><small>{numbers(initiative)}</small></li>
        ))}
      </ul>
      <p className={styles.key}>{kinds.map((kind) => <span key={kind}><KindGlyph kind={kind} size={12} /> {t(`timelineView.kind.${kind}`)}</span>)}{left > 0 && <span>{t("brief.initiatives.more", { count: left, n: format.count(left) })}</span>}</p>
      <p className={styles.texts}>{t("brief.initiatives.texts", { list: texts.map((source, i) => `${format.count(i + 1)} ${of(source.title)} · ${publishedBy(words, source)}`).join(t("phrase.semicolon")) })}</p>
    </>
  );
}

/** Its indices, its peers, its goal, and what was done. */
export function SecondPage({ brief, sources }: { readonly brief: Brief; readonly sources: readonly Source[] }) {
  const words = useWords();
  const { t, of, format } = words;
  const { country, edition, profile, peers, nearest, goal, weights, overview } = brief;
  const unscored = overview.rank === null ? notScoredReasons(words, { country, missing: [{ edition, status: overview.status }] }) : [];
  const caption = peers?.caption(words);
  const goalCaption = goal?.caption(words);
  return (
    <div style={paperColour(country.code)} className={styles.sheet}>
      {profile ? <BriefFigure figure={profile} width={WHOLE} height={PROFILE} /> : <BriefFrame title={t("overview.profile.titlePlain", { year: format.edition(edition) })}><p className={styles.missing}>{unscored[0]}</p></BriefFrame>}
      <div className={styles.pair}>
        {peers && caption
          ? <BriefFrame title={caption.title} subtitle={peersSubtitle(words, peers.answer)}><PeersTable answer={peers.answer} /></BriefFrame>
          : <BriefFrame title={t("subIndices.peers.title.plain")}><p className={styles.missing}>{unscored.length > 0 ? unscored[0] : "missing" in nearest ? noPeersReason(words, country, { edition, missing: nearest.missing }) : ""}</p></BriefFrame>}
        {goal && goalCaption ? (
          <BriefFrame title={goalCaption.title} subtitle={goalCaption.subtitle}>
            {goal.answer.way && <GoalTable way={goal.answer.way} />}
            {goalCaption.note && <p className={styles.note}>{goalCaption.note}</p>}
            {weights && <p className={styles.note}>{weightsTitle(words, weights.answer)}.</p>}
            <p><span className={styles.computed}>{t("source.computed")}</span></p>
          </BriefFrame>
        ) : <BriefFrame title={t("whatIf.goal.title.none")}><p className={styles.missing}>{t("whatIf.unscored.goal", { year: format.edition(edition) })}</p></BriefFrame>}
      </div>
      <BriefFrame title={t("brief.initiatives.title", { country: of(country.label) })} subtitle={t("brief.initiatives.subtitle", { noCause: t("timelineView.noCause") })}><Initiatives brief={brief} sources={sources} /></BriefFrame>
    </div>
  );
}
