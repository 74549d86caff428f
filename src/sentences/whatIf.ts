import type { Goal, GoalPart } from "~/analysis/goal";
import type { Weighting } from "~/analysis/scoredStates";
import { LEAST_WEIGHT, MOST_WEIGHT, WEIGHTINGS, type ChosenBand } from "~/analysis/weightsBand";
import type { WhatIf } from "~/analysis/whatIf";
import { INDICATOR_INFO, type SubIndex } from "~/domain/indicator";
import { movedValue } from "~/i18n/figures";
import { ltr } from "~/i18n/format";
import type { Words } from "~/i18n/words";
import { bareRank, named, rankPhrase, within } from "~/sentences/phrases";

const THIRD = 100 / 3;
const isThird = (weight: number) => Math.abs(weight - THIRD) < 1e-6;

/** "33 %" of a weight: thirds with one decimal, whole percentages without. */
export const percent = ({ t, format }: Words, weight: number): string => t("whatIf.percent", { n: format.value(weight, Number.isInteger(weight) ? 0 : 1) });

/** "34 : 33 : 33" on one line, in the order OSI, TII, HCI in either language. */
export const weighting = ({ format }: Words, weights: Weighting): string => ltr(weights.map((weight) => format.value(weight, Number.isInteger(weight) ? 0 : 1)).join("\u00a0:\u00a0"));

const fullName = (words: Words, indicator: SubIndex) => words.of(INDICATOR_INFO[indicator].name);

/** What is held still: the others' scores, or the weights chosen for all. */
export const heldLine = (words: Words, { edition, weights, hasOwnWeights }: WhatIf): string =>
  words.t(hasOwnWeights ? "whatIf.held" : "whatIf.heldWeights", { year: words.format.edition(edition), weights: weighting(words, weights) });

/** What is supposed, and the rank that follows; the published rank where nothing is. No full stop. */
export function whatIfSentence(words: Words, answer: WhatIf): string {
  const { t, format } = words;
  const { country, edition, rank, egdi, published, parts, weights, hasOwnWeights, isComputed } = answer;
  const about = { ...named(words, country), year: format.edition(edition), rank: rankPhrase(words, rank), egdi: format.value(egdi), from: rankPhrase(words, published.rank) };
  if (!isComputed) return t("whatIf.result.published", about);
  const moves = parts.filter(({ isMoved }) => isMoved).map(({ indicator, value }) => t("whatIf.move", { index: fullName(words, indicator), value: movedValue(words, value) }));
  const kind = moves.length === 0 ? "weights" : hasOwnWeights ? "moves" : "both";
  const condition = t(`whatIf.condition.${kind}`, { moves: format.list(moves), weights: weighting(words, weights) });
  return t(`whatIf.result.${rank === published.rank ? "same" : "moved"}`, { ...about, condition });
}

/** The result as it is spoken: rank, score and its change. */
export function whatIfSpoken(words: Words, answer: WhatIf): string {
  const { t, format } = words;
  const result = whatIfSentence(words, answer);
  return answer.isComputed ? t("whatIf.spoken", { result, egdi: format.value(answer.egdi), change: format.signed(answer.egdi - answer.published.egdi, 4) }) : t("subIndices.notScored.sentence", { reason: result });
}

/** The what-if in words. */
export function whatIfAlt(words: Words, answer: WhatIf): string {
  const { t, of, format } = words;
  const year = format.edition(answer.edition);
  const readings = answer.parts.map(({ indicator, value, published, isMoved }) => {
    const was = published === null ? t("whatIf.counted", { year, zero: format.count(0) }) : t("whatIf.was", { value: format.index(published, indicator) });
    const reading = { index: of(INDICATOR_INFO[indicator].short), value: isMoved ? movedValue(words, value) : format.index(value, indicator) };
    return isMoved || published === null ? t("whatIf.reading", { ...reading, was }) : t("whatIf.readingSame", reading);
  });
  return t("whatIf.alt", { country: of(answer.country.label), year, readings: format.list(readings), result: whatIfSpoken(words, answer) });
}

/** Which sub-indices had no data and count as 0, one sentence each. */
export const countedRemarks = (words: Words, { edition, parts }: Pick<WhatIf, "edition"> & { readonly parts: readonly Pick<GoalPart, "indicator" | "published">[] }): readonly string[] =>
  parts.filter(({ published }) => published === null).map(({ indicator }) => words.t("whatIf.remark", { index: fullName(words, indicator), year: words.format.edition(edition), zero: words.format.count(0) }));

/** Between which ranks the weights move it. */
export function weightsTitle(words: Words, { published, best, worst }: ChosenBand): string {
  const { t, format } = words;
  const kind = best.rank !== worst.rank ? "band" : best.rank === published ? "same" : "one";
  return t(`whatIf.weights.title.${kind}`, {
    rank: rankPhrase(words, published), best: rankPhrase(words, best.rank), worst: rankPhrase(words, worst.rank),
    bestNumber: format.rank(best.rank), worstNumber: format.rank(worst.rank), // «بين المركزين 8 و14», where one word and one figure would clash
  });
}

/** How many weightings the bars count, and how far a weight goes. */
export const weightsSubtitle = (words: Words): string =>
  words.t("whatIf.weights.subtitle", { n: words.format.count(WEIGHTINGS.length), least: words.format.count(LEAST_WEIGHT), most: percent(words, MOST_WEIGHT) });

/** How the weights move, and what the edition's own are. */
export function weightsNotes(words: Words, { own, chosen }: ChosenBand): readonly string[] {
  const { t, format } = words;
  const isOutside = chosen?.weights.some((weight) => weight < LEAST_WEIGHT || weight > MOST_WEIGHT);
  return [
    t("whatIf.weights.proportion", { n: format.count(100) }),
    own.every(isThird) ? t("whatIf.weights.thirds") : t("whatIf.weights.own", { weights: weighting(words, own) }),
    ...(isOutside ? [t("whatIf.weights.outside", { least: format.count(LEAST_WEIGHT), most: percent(words, MOST_WEIGHT) })] : []),
  ];
}

/** The bars of the weights in words. */
export function weightsAlt(words: Words, { country, edition, published, ranks, best, worst, chosen }: ChosenBand): string {
  const { t, of, format } = words;
  const mode = ranks.toSorted((a, b) => b.count - a.count)[0] ?? best;
  return [
    t("whatIf.weights.alt", {
      n: format.count(WEIGHTINGS.length), country: of(country.label), year: format.edition(edition), rank: format.rank(published), mode: format.rank(mode.rank),
      best: format.rank(best.rank), bestWeights: weighting(words, best.example), worst: format.rank(worst.rank), worstWeights: weighting(words, worst.example),
    }),
    ...(chosen ? [t("whatIf.weights.altChosen", { weights: weighting(words, chosen.weights), rank: format.rank(chosen.rank) })] : []),
  ].join(" ");
}

const aboutGoal = (words: Words, { country, edition, goal, published, scored, way }: Goal) => ({
  ...named(words, country), goal: bareRank(words, goal), year: words.format.edition(edition), rank: rankPhrase(words, published.rank), scored: words.format.count(scored),
  target: words.format.value(way?.target ?? null), holders: words.format.list((way?.holders ?? []).map(({ label }) => words.of(label))),
});

/** Which score the rank asked for takes. */
export const goalTitle = (words: Words, answer: Goal): string => words.t(`whatIf.goal.title.${answer.answer}`, aboutGoal(words, answer));

/** The sentence around the field for the rank: what stands before and after it. */
export function goalLead(words: Words, answer: Goal): readonly [string, string] {
  const kind = answer.answer === "none" && answer.published.rank === 1 ? "first" : answer.answer;
  const [before = "", after = ""] = words.t(`whatIf.goal.lead.${kind}`, aboutGoal(words, answer)).split("<field/>");
  return [before, after];
}

/** "0.881 · 0.624 · 0.900": what all three come to. */
export const goalTogether = ({ format }: Words, parts: readonly GoalPart[]): string => ltr(parts.map(({ needed }) => format.value(needed, 3)).join(" · "));

/** What it would take in words. */
export function goalAlt(words: Words, answer: Goal): string {
  const { t, format } = words;
  const { way } = answer;
  if (!way) return goalTitle(words, answer);
  const readings = way.alone.map(({ indicator, needed, isReachable }) => t(isReachable ? "whatIf.goal.readingAlone" : "whatIf.goal.readingNever", { index: fullName(words, indicator), needed: format.value(needed, 3) }));
  const together = way.together ? t("whatIf.goal.readingTogether", { values: goalTogether(words, way.together.parts) }) : t("whatIf.goal.never", { one: format.count(1) });
  return t("whatIf.goal.alt", { ...aboutGoal(words, answer), readings: [...readings, together].join(t("subIndices.method.separator")) });
}

/** A better rank on offer: a round number, or that of a leader. */
export function offerLabel(words: Words, { rank, leader }: Goal["offers"][number]): string {
  const { t, of } = words;
  const said = { rank: bareRank(words, rank) };
  return leader ? t("whatIf.goal.leader", { ...said, country: of(leader.country.label), within: within(words, leader.group) }) : t("whatIf.goal.offer", said);
}
