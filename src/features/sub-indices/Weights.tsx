import { startTransition, useState } from "react";
import { isOwnWeighting, type Weighting } from "~/analysis/scoredStates";
import { shiftedWeights, type WeightsBand } from "~/analysis/weightsBand";
import { AS_PUBLISHED, whatIf } from "~/analysis/whatIf";
import { weightsFigure } from "~/catalogue/subIndexFigures";
import { INDICATOR_INFO, SUB_INDICES } from "~/domain/indicator";
import type { Survey } from "~/domain/survey";
import { countryColour } from "~/figure/countryColour";
import { Figure } from "~/figure/Figure";
import type { Words } from "~/i18n/words";
import { percent, weightsNotes } from "~/sentences/whatIf";
import type { DashboardState } from "~/url/resolveState";
import type { Update } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import { NumberField } from "~/ui/NumberField";
import { Slider } from "~/ui/Slider";
import styles from "~/features/sub-indices/WhatIf.module.css";

interface WeightsProps {
  readonly survey: Survey;
  readonly state: DashboardState;
  readonly update: Update;
}

/** A weight on the move: from which weights it began, so that the other two keep their proportion. */
interface Shift {
  readonly part: 0 | 1 | 2;
  readonly base: Weighting;
  readonly weights: Weighting;
  /** `moving`, then in the address but not yet handed down, then `seen` there. */
  readonly stage: "moving" | "written" | "seen";
  /** What was last written and may not be handed down yet. */
  readonly sent: Weighting | null;
}

const [WHOLE, STEP, BIG_STEP] = [100, 1, 10]; // per cent
const same = (a: Weighting, b: Weighting) => a.every((weight, i) => weight === b[i]);

/** Three weights that always add up to 100, and the rank under them; the page learns of them once they have been moved. */
function WeightSliders({ survey, state, update, band, words }: WeightsProps & { readonly band: WeightsBand; readonly words: Words }) {
  const { t, of, format } = words;
  const { edition, country, own } = band;
  const [shift, setShift] = useState<Shift | null>(null);
  const written = state.weights ?? own;
  if (shift?.stage === "written" && same(shift.weights, written)) setShift({ ...shift, stage: "seen" });
  const weights = shift && shift.stage !== "seen" ? shift.weights : written;
  const sent = shift && shift.stage !== "seen" ? shift.sent : null;
  const shiftTo = (part: 0 | 1 | 2, to: number): Shift => {
    const base = shift?.part === part && same(shift.weights, weights) ? shift.base : weights;
    return { part, base, weights: shiftedWeights(base, part, to), stage: "moving", sent };
  };
  const slideTo = (part: 0 | 1 | 2, to: number): Shift => {
    const next = shiftTo(part, to);
    return Math.round(next.base[part]) === to ? { ...next, weights: next.base } : next; // back where it began, be it a third
  };
  const settle = (next: Shift) => {
    const isOwn = isOwnWeighting(survey, edition, next.weights);
    const weights = isOwn ? own : next.weights;
    setShift({ ...next, weights, stage: "written", sent: weights });
    if (!same(weights, sent ?? written)) startTransition(() => update({ weights: isOwn ? null : [...weights] }));
  };
  const answer = whatIf(survey, country.code, { edition, moved: AS_PUBLISHED, weights });
  if (!answer) return null;
  const label = t(answer.isComputed ? "whatIf.weights.rank" : "whatIf.rankIs");
  const expected = t("whatIf.weights.expected", { least: format.count(0), most: percent(words, WHOLE) });
  return (
    <div className={styles.weights} style={{ "--focus-c": countryColour(country.code) } as React.CSSProperties}>
      {([0, 1, 2] as const).map((part) => {
        const { name, acronym } = INDICATOR_INFO[SUB_INDICES[part]];
        const shown = percent(words, weights[part]);
        return (
          <div key={part} className={styles.weight} style={{ "--k": `var(--i-${SUB_INDICES[part]})` } as React.CSSProperties}>
            <b title={of(name)}>{acronym}</b>
            <div className={styles.scale}>
              <Slider
                isCompact label={t("whatIf.weights.of", { index: of(name) })} value={weights[part]} min={0} max={WHOLE} grain={1} step={STEP} bigStep={BIG_STEP} spoken={shown} tick={own[part]}
                colour={`var(--i-${SUB_INDICES[part]})`} direction={words.direction} onMove={(to) => setShift(slideTo(part, to))} onSettle={() => { if (shift?.stage === "moving") settle(shift); }}
              />
              {part === 2 && <span aria-hidden className={styles.ends}><span>{format.count(0)}</span><span>{format.count(WHOLE)}</span></span>}
            </div>
            <NumberField label={t("whatIf.weights.field", { index: of(name) })} shown={shown} min={0} max={WHOLE} isWhole expected={expected} onEnter={(to) => settle(shiftTo(part, to))} />
          </div>
        );
      })}
      <p className={styles.under}>
        {label} <b>{format.rank(answer.rank)}</b>
        {answer.isComputed && <small>{answer.rank === band.published ? t("whatIf.unchanged") : t("whatIf.from", { rank: format.rank(band.published) })}</small>}
        <Button isCompact disabled={!answer.isComputed} onClick={() => { setShift(null); update({ weights: null }); }}>{t("whatIf.weights.reset")}</Button>
      </p>
      <p role="status" className="visually-hidden">{shift && shift.stage !== "moving" && `${label} ${format.rank(answer.rank)}`}</p>
    </div>
  );
}

/** Between which ranks the country lies whatever the weights, and where under weights that the reader chooses. */
export function Weights({ survey, state, update }: WeightsProps) {
  const words = useWords();
  const figure = weightsFigure(survey, state);
  if (!figure) return null;
  const { answer } = figure;
  return (
    <Figure {...figure}>
      <WeightSliders key={`${answer.country.code}-${answer.edition}`} survey={survey} state={state} update={update} band={answer} words={words} />
      <p className={styles.remark}>{weightsNotes(words, answer).join(" ")}</p>
    </Figure>
  );
}
