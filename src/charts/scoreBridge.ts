import type { ScoreBridge, ScoreStep } from "~/analysis/scoreBridge";
import { bridgeChart, bridgeDomain, type BridgePlan, type BridgeRow } from "~/charts/bridge";
import type { ChartContext, StopRow } from "~/charts/context";
import type { ChartTheme } from "~/charts/theme";
import { INDICATOR_INFO } from "~/domain/indicator";
import type { Words } from "~/i18n/words";

const TICK_STEPS = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2];

interface PlacedStep {
  readonly step: ScoreStep;
  readonly from: number;
  readonly to: number;
}

/** Each step from where the one before it ends. */
function placed({ from, steps }: ScoreBridge): readonly PlacedStep[] {
  let at = from.egdi;
  return steps.map((step) => ({ step, from: at, to: (at += step.share) }));
}

const domainOf = (answer: ScoreBridge) => bridgeDomain([answer.from.egdi, answer.to.egdi, ...placed(answer).map(({ to }) => to)], { origin: 0, least: 0.02 });

/** Whether the axis starts above zero, which the figure then says. */
export const isValueAxisCut = (answer: ScoreBridge): boolean => domainOf(answer).isCut;

const stepLabel = ({ kind }: ScoreStep, { t, of }: Words) => (kind === "weights" || kind === "residue" ? t(`subIndices.score.${kind}`) : of(INDICATOR_INFO[kind].short));
const isWithoutData = ({ values }: ScoreStep) => values !== null && values.includes(null);

function stepDetail({ kind, values }: ScoreStep, { t, format }: Words): string {
  if (values === null) return kind === "residue" ? t("subIndices.score.residueOf") : "";
  if (values.every((value) => value === null)) return t("subIndices.score.noDataTwice", { zero: format.count(0) });
  const [from, to] = values.map((value) => (value === null ? t("subIndices.score.noData", { zero: format.count(0) }) : format.index(value, kind)));
  return t("subIndices.score.fromTo", { from: from ?? "", to: to ?? "" });
}

function planOf(answer: ScoreBridge, words: Words, theme: ChartTheme): BridgePlan {
  const { t, format } = words;
  const { near, far } = domainOf(answer);
  const total = ({ edition, egdi }: ScoreBridge["from"], side: BridgeRow["side"], colour: string): BridgeRow => ({
    key: String(edition), label: t("overview.edition", { year: format.edition(edition) }), detail: "", isTotal: true, from: egdi, to: egdi, number: format.value(egdi), colour, isHollow: false, side,
  });
  return {
    domain: [near, far], first: 0, tickSteps: TICK_STEPS, tick: (value, step) => format.value(value, step < 0.01 ? 3 : 2),
    rows: [
      total(answer.from, "start", theme.colour("ink")),
      ...placed(answer).map(({ step, from, to }): BridgeRow => ({
        key: step.kind, label: stepLabel(step, words), detail: stepDetail(step, words), isTotal: false, from, to, number: format.signed(step.share, 4), side: "start",
        colour: step.kind === "weights" || step.kind === "residue" ? theme.colour("ink-3") : theme.indicator(step.kind),
        isHollow: step.share < 0 || isWithoutData(step),
      })),
      total(answer.to, "end", theme.country(answer.country.code)),
    ],
  };
}

function stopRows(answer: ScoreBridge, row: BridgeRow, { words, theme }: ChartContext): readonly StopRow[] {
  const { t, of, format } = words;
  const step = answer.steps.find(({ kind }) => kind === row.key);
  const [before, after] = step?.values ?? [null, null];
  const egdi = { key: "egdi", label: of(INDICATOR_INFO.egdi.short), value: format.value(row.to), colour: theme.country(answer.country.code), isFocus: row.isTotal };
  return [
    ...(before === null || after === null ? [] : [{ key: "change", label: t("subIndices.score.change"), value: format.signed(after - before, 4), colour: row.colour, isFocus: false }]),
    ...(step ? [{ key: "share", label: t("subIndices.score.share"), value: format.signed(step.share, 4), colour: row.colour, isFocus: true }] : []),
    egdi,
  ];
}

/** From the EGDI of one edition to that of another: what each sub-index contributed. */
export const scoreBridgeChart = bridgeChart<ScoreBridge>({
  id: "score-bridge",
  plan: planOf,
  rows: stopRows,
  table: (answer, words) => {
    const { t, of, format } = words;
    const { from, to, steps } = answer;
    const change = ([before, after]: readonly [number | null, number | null]) => (before === null || after === null ? null : after - before);
    return {
      columns: [
        { head: t("word.index"), kind: "name" }, { head: format.edition(from.edition), kind: "value" }, { head: format.edition(to.edition), kind: "value" },
        { head: t("subIndices.score.change"), kind: "change" }, { head: t("subIndices.score.share"), kind: "change" },
      ],
      rows: [
        ...steps.map((step) => {
          const values = step.values ?? [null, null];
          const name = step.values ? of(INDICATOR_INFO[step.kind].name) : stepLabel(step, words);
          return [name, values[0], values[1], change(values), step.share] as const;
        }),
        [of(INDICATOR_INFO.egdi.name), from.egdi, to.egdi, to.egdi - from.egdi, to.egdi - from.egdi],
      ],
    };
  },
});
