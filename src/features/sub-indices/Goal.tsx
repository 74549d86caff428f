import type { Goal as GoalAnswer, GoalPart } from "~/analysis/goal";
import { goalFigure } from "~/catalogue/subIndexFigures";
import { INDICATOR_INFO } from "~/domain/indicator";
import type { Survey } from "~/domain/survey";
import { Figure } from "~/figure/Figure";
import { goalRise } from "~/i18n/figures";
import type { Words } from "~/i18n/words";
import { bareRank } from "~/sentences/phrases";
import { goalLead, offerLabel } from "~/sentences/whatIf";
import type { DashboardState } from "~/url/resolveState";
import type { Update } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import { NumberField } from "~/ui/NumberField";
import styles from "~/features/sub-indices/WhatIf.module.css";

interface GoalProps {
  readonly survey: Survey;
  readonly state: DashboardState;
  readonly update: Update;
}

/** What one sub-index alone would have to be; out of reach in grey. */
function AloneRow({ part: { indicator, published, needed, isReachable }, year, words }: { readonly part: GoalPart; readonly year: string; readonly words: Words }) {
  const { t, of, format } = words;
  const value = format.value(needed, 3);
  return (
    <li data-out={!isReachable || undefined}>
      <span>{t("whatIf.goal.alone", { index: of(INDICATOR_INFO[indicator].name) })}{published === null && <small>{t("whatIf.counted", { year, zero: format.count(0) })}</small>}</span>
      {isReachable
        ? <><b>{published === null ? value : t("whatIf.goal.fromTo", { from: format.value(published, 3), to: value })}</b><span>{format.signed(needed - (published ?? 0), 3)}</span></>
        : <span className={styles.wide}>{t("whatIf.goal.outOfReach", { needed: value })}</span>}
    </li>
  );
}

/** The four ways to the goal. */
function Ways({ way: { alone: parts, together }, year, words }: { readonly way: NonNullable<GoalAnswer["way"]>; readonly year: string; readonly words: Words }) {
  const { t, format } = words;
  return (
    <ul className={styles.ways}>
      {parts.map((part) => <AloneRow key={part.indicator} part={part} year={year} words={words} />)}
      <li data-out={together === null || undefined}>
        <span>{t("whatIf.goal.together")}</span>
        {together
          ? <><b className={styles.values}>{together.parts.map(({ indicator, needed }) => <span key={indicator}><small>{INDICATOR_INFO[indicator].acronym}</small>{format.value(needed, 3)}</span>)}</b><span>{goalRise(words, together)}</span></>
          : <span className={styles.wide}>{t("whatIf.goal.never", { one: format.count(1) })}</span>}
      </li>
    </ul>
  );
}

/** What a better rank would take: a sentence around the rank asked for, and the four ways to it. */
export function Goal({ survey, state, update }: GoalProps) {
  const words = useWords();
  const { t, format } = words;
  const figure = goalFigure(survey, state);
  if (!figure) return null;
  const { answer } = figure;
  const { country, edition, goal, way, scored, offers } = answer;
  const isOpen = answer.answer === "open";
  const [before, after] = goalLead(words, answer);
  const field = (
    <NumberField
      key={`${country.code}-${edition}`} label={t("whatIf.goal.field")} shown={goal === null ? "" : format.rank(goal)} min={1} max={scored} isWhole look="underlined"
      expected={t("whatIf.goal.expected", { least: format.rank(1), most: format.rank(scored) })} onEnter={(rank) => update({ goal: rank })}
    />
  );
  const year = format.edition(edition);
  return (
    <Figure
      {...figure}
      actions={goal !== null && <Button isCompact onClick={() => update({ goal: null })}>{t("whatIf.goal.clear")}</Button>}
      body={
        <div className={styles.goal} data-open={isOpen || undefined}>
          <div>
            <p className={styles.lead}>{before}{field}{after}</p>
            {isOpen && way && way.reached !== goal && <p className={styles.aside}>{t("whatIf.goal.shared", { rank: bareRank(words, way.reached) })}</p>}
            {offers.length > 0 && (
              <p className={styles.offers}>
                <span>{t("whatIf.goal.offers")}</span>
                {offers.map((offer) => <Button key={offer.rank} look="link" data-printed aria-current={offer.rank === goal || undefined} onClick={() => update({ goal: offer.rank })}>{offerLabel(words, offer)}</Button>)}
              </p>
            )}
          </div>
          {isOpen && way && <Ways way={way} year={year} words={words} />}
        </div>
      }
    />
  );
}
