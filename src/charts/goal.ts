import type { Goal, GoalPart } from "~/analysis/goal";
import { rowUnit, type ChartDefinition } from "~/charts/context";
import { layer } from "~/charts/marks";
import { trackMarks, tracksHeight, type TrackRow } from "~/charts/tracks";
import { INDICATOR_INFO } from "~/domain/indicator";
import { goalRise } from "~/i18n/figures";
import type { Words } from "~/i18n/words";

const change = ({ needed, published }: GoalPart) => needed - (published ?? 0);

/** From what was published to what is needed; of a sub-index without data only the latter. */
function readingOf({ needed, published, isReachable }: GoalPart, { t, format }: Words): string {
  const value = format.value(needed, 3);
  if (!isReachable) return t("whatIf.goal.outOfReach", { needed: value });
  return published === null ? value : t("whatIf.goal.fromTo", { from: format.value(published, 3), to: value });
}

/** First each sub-index alone, then all three. */
function rowsOf({ way, edition }: Goal, words: Words): readonly TrackRow[] {
  if (!way) return [];
  const { t, format } = words;
  const { alone, together } = way;
  const row = (part: GoalPart, head: string): Omit<TrackRow, "change"> => ({
    indicator: part.indicator, head, isOut: !part.isReachable, published: part.published ?? 0, from: part.published ?? 0, to: part.needed, reading: readingOf(part, words),
    detail: part.published === null ? t("whatIf.counted", { year: format.edition(edition), zero: format.count(0) }) : "",
  });
  return [
    ...alone.map((part, i) => ({ ...row(part, i === 0 ? t("whatIf.goal.aloneHead") : ""), change: part.isReachable ? format.signed(change(part), 3) : "" })),
    ...(together?.parts ?? []).map((part, i) => ({ ...row(part, i === 0 && together ? `${t("whatIf.goal.together")}: ${goalRise(words, together)}` : ""), change: "" })),
  ];
}

/** From the published values to those that a rank would take, each alone and all three. On the page it is a sentence with rows. */
export const goalChart: ChartDefinition<Goal> = {
  id: "goal",
  stopsAlong: "y",
  height: (answer, context) => context.text * tracksHeight(rowsOf(answer, context.words), context),
  option: (answer, context) => {
    const rows = rowsOf(answer, context.words);
    return { series: [layer("goal", 1, trackMarks(rows, rowUnit(context, context.text * tracksHeight(rows, context)), context))] };
  },
  stops: () => [],
  table: (answer, words) => {
    const { t, of } = words;
    const ways = [
      ...(answer.way?.alone ?? []).map((part) => ({ part, way: t("whatIf.goal.table.one") })),
      ...(answer.way?.together?.parts ?? []).map((part) => ({ part, way: t("whatIf.goal.table.all") })),
    ];
    return {
      columns: [
        { head: t("word.index"), kind: "name" }, { head: t("whatIf.goal.table.way"), kind: "name" }, { head: t("whatIf.table.published"), kind: "value" },
        { head: t("whatIf.goal.table.needed"), kind: "value" }, { head: t("whatIf.goal.table.change"), kind: "change" }, { head: t("whatIf.goal.table.reach"), kind: "name" },
      ],
      rows: ways.map(({ part, way }) => [
        of(INDICATOR_INFO[part.indicator].name), way, part.published, part.needed, part.rise, t(`whatIf.goal.table.${part.isReachable ? "yes" : "no"}`),
      ]),
    };
  },
};
