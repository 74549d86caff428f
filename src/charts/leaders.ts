import type { EChartsOption } from "echarts";
import type { EditionLead, GroupLeaders } from "~/analysis/groupLeaders";
import { firstAndLast } from "~/analysis/lookup";
import { alignStart, editionAxis, fromStart, isTimeTurned, timeScale, type Scale } from "~/charts/axes";
import type { ChartContext, ChartDefinition } from "~/charts/context";
import { inBoth } from "~/charts/inBoth";
import { small, textWidth } from "~/charts/labels";
import { circle, layer, line, text, type Mark } from "~/charts/marks";
import { memberColour, memberRows, rowNames, type MemberName, type MemberRows } from "~/charts/memberRows";
import { timeCue } from "~/charts/pathMarks";
import { isolate } from "~/i18n/format";

const [TOP, ROW, AXIS] = [0.2, 3.3, 2.4]; // heights in units of the text size
const LABEL = 1.25; // above the middle of a row
const DISC = 0.48;
const END = 6.4; // room after the last edition, for the count of a row and the direction of time
const MOST_READ = 5;

const namesOf = ({ shown }: GroupLeaders): readonly MemberName[] => shown.map(({ path: { subject, role } }) => ({ ...subject, isFocus: role === "focus" }));

interface Strips {
  readonly rows: MemberRows;
  readonly x: Scale;
  /** The middle of a row's marks. */
  readonly y: (row: number) => number;
  readonly span: Parameters<typeof timeScale>[1];
}

function stripsOf(answer: GroupLeaders, context: ChartContext): Strips {
  const { text: size, width, words, second } = context;
  const rows = memberRows(namesOf(answer), context, { top: size * TOP, bottom: size * AXIS });
  const names = rows.nameRoom + size * 0.4;
  const edge = context.least === undefined ? 0 : size * 0.1; // the first year is written in full
  const plot = { ...(words.direction === "rtl" ? { left: edge, right: width - names } : { left: names, right: width }), top: 0, bottom: 0 };
  const span = { editions: answer.editions.map(({ edition }) => edition), plot, endRoom: size * (second ? END * 1.6 : words.direction === "rtl" ? END : END - 1.2) };
  return { rows, span, x: timeScale(context, span), y: rows.y };
}

const reading = ({ measure, indicator }: GroupLeaders, { words }: ChartContext, figure: number | null) =>
  measure === "rank" ? words.format.rank(figure) : words.format.index(figure, indicator);
const aheadText = ({ measure }: GroupLeaders, { words }: ChartContext, { leaders, ahead }: EditionLead) =>
  leaders.length > 1 || ahead === null ? "" : words.format.signed(ahead, measure === "rank" ? 0 : 3);

/** The leads over the next above a row's marks: the latest first, then those that do not touch it. */
function leadLabels(answer: GroupLeaders, own: readonly EditionLead[], { context, strips, y }: { context: ChartContext; strips: Strips; y: number }): Mark[] {
  const size = small(context.text);
  const taken: { at: number; half: number }[] = [];
  return own.toReversed().flatMap((lead) => {
    const label = aheadText(answer, context, lead);
    const half = textWidth(label, size, 500) / 2 + size * 0.15;
    const at = Math.max(half, Math.min(context.width - half, strips.x(lead.edition)));
    if (label === "" || taken.some((other) => Math.abs(other.at - at) < other.half + half)) return [];
    taken.push({ at, half });
    return [text({ x: at, y, text: label, size, weight: 500, colour: context.theme.colour("ink-2"), align: "center" })];
  });
}

function rowMarks(answer: GroupLeaders, index: number, { context, strips }: { context: ChartContext; strips: Strips }): Mark[] {
  const count = answer.shown[index];
  if (!count) return [];
  const { theme, words, text: size } = context;
  const { subject, role } = count.path;
  const [at, colour] = [strips.y(index), memberColour({ id: subject.id, isFocus: role === "focus" }, context, "ink-2")];
  const own = answer.leads.filter(({ leaders }) => leaders.includes(count.path));
  const [first, last] = firstAndLast(answer.editions);
  const side = isTimeTurned(context) ? -1 : 1;
  const runs = answer.leads.flatMap((lead, i) => { const next = answer.leads[i + 1]; return next && own.includes(lead) && own.includes(next) ? [[strips.x(lead.edition), strips.x(next.edition)] as const] : []; });
  return [
    line([[strips.x(first), at], [strips.x(last), at]], { colour: theme.colour("rule") }),
    ...answer.leads.filter((lead) => !own.includes(lead)).map(({ edition }) => circle([strips.x(edition), at], size * 0.14, { fill: theme.colour("context-faint") })),
    ...runs.map(([a, b]) => line([[a, at], [b, at]], { colour, width: size * 0.2 })),
    ...own.map(({ edition, leaders }) => circle([strips.x(edition), at], size * DISC, leaders.length > 1 ? { fill: theme.colour("paper"), stroke: colour, width: size * 0.17 } : { fill: colour, stroke: theme.colour("paper"), width: size * 0.1 })),
    ...leadLabels(answer, own, { context, strips, y: at - size * LABEL }),
    text({ x: strips.x(last) + side * size * 1.1, y: at, text: isolate(inBoth(context, ({ t, format }) => t("gccView.leaders.count", { n: format.count(count.led), of: format.count(answer.editions.length) })), words.direction), size, weight: count.led > 0 ? 600 : 400, colour: count.led > 0 ? colour : theme.colour("ink-3"), align: side > 0 ? "left" : "right" }),
  ];
}

function option(answer: GroupLeaders, context: ChartContext): EChartsOption {
  const { theme, words, text: size, width, height } = context;
  const strips = stripsOf(answer, context);
  const { left, right } = strips.span.plot;
  const [, last] = firstAndLast(answer.editions);
  const nobody = text({ x: fromStart(context, 0), y: size * ROW * 0.5, text: isolate(inBoth(context, ({ t }) => t("gccView.leaders.none")), words.direction), size, colour: theme.colour("ink-2"), align: alignStart(context) });
  return {
    grid: { outerBoundsMode: "none", left, right: width - right, top: 0, bottom: size * AXIS },
    xAxis: editionAxis(context, strips.span),
    yAxis: { type: "value", show: false, min: 0, max: 1 },
    series: [layer("leaders", 1, [
      ...rowNames(namesOf(answer), context, strips.rows),
      ...answer.shown.flatMap((_row, i) => rowMarks(answer, i, { context, strips })),
      ...(answer.shown.length === 0 ? [nobody] : []),
      ...timeCue(context, [strips.x(last) + (isTimeTurned(context) ? -1 : 1) * size * 1.6, height - size * 1.1]),
    ])],
  };
}

/** Who of a group led in which edition: one strip a member, editions at true time distance, the lead over the next above its mark. */
export const leadersChart: ChartDefinition<GroupLeaders> = {
  id: "leaders",
  isBilingual: true,
  stopsAlong: "x",
  height: ({ shown }, { text }) => text * (TOP + ROW * Math.max(1, shown.length) + AXIS),
  option,
  stops: (answer, context) => {
    const { words } = context;
    const strips = stripsOf(answer, context);
    const sign = answer.measure === "rank" ? 1 : -1;
    return answer.leads.map((lead, i) => {
      const row = answer.shown.findIndex(({ path }) => lead.leaders.includes(path));
      const best = answer.paths.flatMap((path) => { const figure = path.points[i]?.[answer.measure]; return figure == null ? [] : [{ path, figure }]; })
        .toSorted((a, b) => sign * (a.figure - b.figure)).slice(0, MOST_READ);
      return {
        key: String(lead.edition), x: strips.x(lead.edition), y: row < 0 ? context.height - context.text * AXIS : strips.y(row), ruleEnd: context.height - context.text * (AXIS - 0.4),
        title: words.format.edition(lead.edition), detail: best.length === 0 ? words.t("gccView.leaders.nobody") : "",
        rows: best.map(({ path: { subject, role }, figure }) => ({
          key: subject.id, label: words.of(subject.label), isFocus: lead.leaders.some((leader) => leader.subject.id === subject.id), value: reading(answer, context, figure),
          colour: memberColour({ id: subject.id, isFocus: role === "focus" }, context, "context"),
        })),
      };
    });
  },
  table: ({ leads, counts, measure }, { t, of }) => ({
    columns: [
      { head: t("word.edition"), kind: "edition" }, { head: t("gccView.leaders.leader"), kind: "name" }, { head: t(`word.${measure}`), kind: measure },
      { head: t("gccView.leaders.ahead"), kind: measure === "rank" ? "places" : "change" }, { head: t("gccView.leaders.led"), kind: "count" },
    ],
    rows: leads.flatMap(({ edition, leaders, figure, ahead }) => (leaders.length === 0 ? [[edition, null, null, null, null]]
      : leaders.map((path) => [edition, of(path.subject.label), figure, leaders.length > 1 ? 0 : ahead, counts.find((count) => count.path === path)?.led ?? 0]))),
  }),
};
