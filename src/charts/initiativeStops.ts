import type { InitiativeTimeline, PlacedInitiative } from "~/analysis/initiativeTimeline";
import type { ChartContext, Stop } from "~/charts/context";
import { initiativeColours, laneMarksOf, tickHeight, timelineLayout } from "~/charts/initiativeLayout";

/** One stop an initiative, in the order of time, so that the arrow keys walk through them. */
export function timelineStops(answer: InitiativeTimeline, context: ChartContext): Stop[] {
  const { words, text: size } = context;
  const layout = timelineLayout(answer, context);
  const stop = (item: PlacedInitiative, [x, y]: readonly [number, number], area: NonNullable<Stop["area"]>): Stop => {
    const { id, title, kind, countries, date } = item.initiative;
    const names = countries.map((code) => words.of(answer.names.state.get(code) ?? { en: code, ar: code }));
    return {
      key: id, x, y, area, title: words.of(title), detail: words.t(`timelineView.kind.${kind}`),
      rows: [{ key: id, label: words.format.list(names), value: words.format.initiativeDate(date) ?? "", colour: initiativeColours(answer, item, context).mark, isFocus: countries.includes(answer.country) }],
    };
  };
  const half = tickHeight(size) / 2;
  return [
    ...laneMarksOf(layout).toSorted((a, b) => a.item.at - b.item.at).map(({ item, x, y, radius, fit, box }) => {
      const [from, to] = fit?.stretch ?? [x - radius, x + radius];
      return stop(item, [x, y], [from, y - box.rowHeight / 2, to, y + box.rowHeight / 2]);
    }),
    ...layout.ticks.map(({ item, x, y }) => stop(item, [x, y - half], [x - 2, y - half * 2, x + 2, y])),
  ];
}
