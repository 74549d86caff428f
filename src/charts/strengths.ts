import type { GroupStrengths, Strength, StrengthColumn } from "~/analysis/groupStrengths";
import { alignStart, fromStart, overhang } from "~/charts/axes";
import { isCompact, rowUnit, type ChartContext, type ChartDefinition } from "~/charts/context";
import { indexMark } from "~/charts/indexShapes";
import { fitted, small, textWidth } from "~/charts/labels";
import { layer, line, text, type Mark } from "~/charts/marks";
import { memberColour } from "~/charts/memberRows";
import { INDICATOR_INFO } from "~/domain/indicator";
import { isolate } from "~/i18n/format";

const [HEAD, ROW, FOOT] = [4.6, 3.2, 0.2]; // heights in units of the text size
const EPI_GAP = 1.8; // EPI stands apart
const MOST_ROWS = 6;
const HEAD_LINES = 4.35; // of a head, what its lines take at least

/** The best of a column, and the country of the page wherever it stands. */
function shown({ members }: StrengthColumn, focus: string): readonly Strength[] {
  if (members.length <= MOST_ROWS || members.slice(0, MOST_ROWS).some(({ subject }) => subject.id === focus)) return members.slice(0, MOST_ROWS);
  const own = members.find(({ subject }) => subject.id === focus);
  return own ? [...members.slice(0, MOST_ROWS - 1), own] : members.slice(0, MOST_ROWS);
}

interface Cells {
  /** The reading start of a column, px from the reading start of the chart, and its width. */
  readonly start: (column: number) => number;
  readonly width: number;
  /** The top of a column's block, and the middle of the name in a row. */
  readonly top: (column: number) => number;
  readonly y: (column: number, row: number) => number;
  /** Room of the place before the name. */
  readonly lead: number;
}

const perBlock = (context: Pick<ChartContext, "width" | "text">) => (isCompact(context) ? 2 : 4);
const rowCount = ({ columns, focus }: GroupStrengths) => Math.max(1, ...columns.map((column) => shown(column, focus).length));
const blockHeight = (answer: GroupStrengths) => HEAD + ROW * rowCount(answer) + FOOT;
const naturalHeight = (answer: GroupStrengths, context: Pick<ChartContext, "width" | "text">) => context.text * blockHeight(answer) * (4 / perBlock(context));

function cellsOf(answer: GroupStrengths, context: ChartContext): Cells {
  const { text: size, width } = context;
  const [columns, unit] = [perBlock(context), rowUnit(context, naturalHeight(answer, context))];
  const lower = Math.max(0, size * HEAD_LINES - unit * HEAD); // where rows close up, the lines of a head do not
  const gap = size * (columns === 4 ? EPI_GAP : 1);
  const each = (width - gap) / columns;
  const top = (column: number) => unit * blockHeight(answer) * Math.floor(column / columns);
  const widest = Math.max(1, ...answer.columns.flatMap((column) => shown(column, answer.focus).map(({ place }) => place)));
  return {
    width: each - size * 0.6, top,
    start: (column) => each * (column % columns) + (column === 3 || (columns === 2 && column === 1) ? gap : 0),
    y: (column, row) => top(column) + unit * (HEAD + 0.5 + ROW * row) + lower,
    lead: textWidth(context.words.format.rank(widest), size, 400) + size * 0.6,
  };
}

/** The shape and name of an index, and by how much its leader is before the second. */
function headMarks({ indicator, members, ahead }: StrengthColumn, column: number, { context, cells }: { context: ChartContext; cells: Cells }): Mark[] {
  const { theme, words, text: size } = context;
  const [start, top] = [cells.start(column), cells.top(column)];
  const at = { x: fromStart(context, start), align: alignStart(context) } as const;
  const said = members.length === 0 ? words.t("gccView.strengths.nobody")
    : ahead === null ? words.t("gccView.strengths.alone")
      : members[1]?.place === 1 ? words.t("gccView.strengths.level") : words.t("gccView.strengths.over", { ahead: words.format.signed(ahead, 3) });
  const apart = words.t("gccView.strengths.apart");
  const apartAt = Math.max(0, Math.min(start, context.width - overhang(context) - textWidth(apart, small(size)))); // wider than a narrow column, it begins before it
  const { short, acronym } = INDICATOR_INFO[indicator];
  const [whole, room] = [words.of(short), cells.width - size * 1.4];
  const name = context.least !== undefined && textWidth(whole, size, 600) > room ? acronym : fitted(whole, room, [size, 600]);
  return [
    ...(indicator === "epi" ? [text({ ...at, x: fromStart(context, apartAt), y: top + size * 0.6, text: isolate(apart, words.direction), size: small(size), colour: theme.colour("ink-3") })] : []),
    indexMark(indicator, { at: [fromStart(context, start + size * 0.45), top + size * 1.9], radius: size * 0.4, colour: theme.indicator(indicator) }),
    text({ ...at, x: fromStart(context, start + size * 1.3), y: top + size * 1.9, text: isolate(name, words.direction), size, weight: 600, colour: theme.colour("ink") }),
    text({ ...at, y: top + size * 3.2, text: isolate(fitted(said, cells.width, [small(size), 400]), words.direction), size: small(size), colour: theme.colour("ink-2") }),
  ];
}

const detail = ({ value, rank }: Strength, { indicator }: StrengthColumn, { words }: ChartContext) =>
  words.t("gccView.strengths.cell", { value: words.format.index(value, indicator), rank: words.t("gccView.strengths.rank", { rank: words.format.rank(rank) }) });

interface Cell {
  readonly member: Strength;
  readonly column: StrengthColumn;
  /** From the reading start, and the middle of the name, px. */
  readonly at: readonly [number, number];
}

function cellMarks({ member, column, at: [x, y] }: Cell, focus: string, { context, cells }: { context: ChartContext; cells: Cells }): Mark[] {
  const { theme, words, text: size } = context;
  const name = { id: member.subject.id, isFocus: member.subject.id === focus };
  const weight = member.place === 1 || name.isFocus || theme.own(name.id) ? 600 : 400;
  const at = { x: fromStart(context, x + cells.lead), align: alignStart(context) } as const;
  return [
    text({ ...at, x: fromStart(context, x), y, text: words.format.rank(member.place), size, weight: member.place === 1 ? 600 : 400, colour: theme.colour(member.place === 1 ? "ink" : "ink-3") }),
    text({ ...at, y, text: isolate(fitted(words.of(member.subject.label), cells.width - cells.lead, [size, weight]), words.direction), size, weight, colour: memberColour(name, context, "ink-2") }),
    text({ ...at, y: y + size * 1.25, text: isolate(fitted(detail(member, column, context), cells.width - cells.lead, [small(size), 400]), words.direction), size: small(size), colour: theme.colour("ink-3") }),
  ];
}

/** A member's way from one sub-index to the next, where the columns leave room for it. */
function links(answer: GroupStrengths, context: ChartContext, cells: Cells): Mark[] {
  const { words, text: size } = context;
  if (perBlock(context) < 4) return [];
  return [0, 1].flatMap((column) => {
    const [here, next] = [answer.columns[column], answer.columns[column + 1]];
    if (!here || !next) return [];
    const [members, others] = [shown(here, answer.focus), shown(next, answer.focus)];
    const widest = Math.max(0, ...members.map((member) => Math.max(textWidth(words.of(member.subject.label), size, 600), textWidth(detail(member, here, context), small(size)))));
    const [from, to] = [cells.start(column) + cells.lead + widest + size * 0.6, cells.start(column + 1) - size * 0.5];
    if (to - from < size * 1.4) return [];
    return members.flatMap(({ subject }, row) => {
      const other = others.findIndex((member) => member.subject.id === subject.id);
      const colour = memberColour({ id: subject.id, isFocus: subject.id === answer.focus }, context, "context");
      return other < 0 ? [] : [line([[fromStart(context, from), cells.y(column, row)], [fromStart(context, to), cells.y(column + 1, other)]], { colour, width: size * 0.12 })];
    });
  });
}

/** The places of a group's members in each sub-index, the best at the top, each with its value and computed rank; EPI apart. */
export const strengthsChart: ChartDefinition<GroupStrengths> = {
  id: "strengths",
  stopsAlong: "xy",
  height: naturalHeight,
  option: (answer, context) => {
    const cells = cellsOf(answer, context);
    const rule = context.theme.colour("rule");
    return {
      series: [layer("strengths", 1, [
        ...answer.columns.flatMap((column, i) => {
          const [start, y] = [cells.start(i), cells.top(i) + context.text * 4.05];
          return [
            line([[fromStart(context, start), y], [fromStart(context, start + cells.width), y]], { colour: rule }),
            ...headMarks(column, i, { context, cells }),
            ...shown(column, answer.focus).flatMap((member, row) => cellMarks({ member, column, at: [start, cells.y(i, row)] }, answer.focus, { context, cells })),
          ];
        }),
        ...links(answer, context, cells),
      ])],
    };
  },
  stops: (answer, context) => {
    const { words, text: size } = context;
    const { t, format } = words;
    const cells = cellsOf(answer, context);
    return answer.columns.flatMap((column, i) => shown(column, answer.focus).map((member, row) => {
      const [start, y] = [cells.start(i), cells.y(i, row)];
      const colour = memberColour({ id: member.subject.id, isFocus: member.subject.id === answer.focus }, context, "context");
      const entry = (key: string, label: string, value: string) => ({ key, label, value, colour, isFocus: false });
      const [a, b] = [fromStart(context, start), fromStart(context, start + cells.width)];
      return {
        key: `${column.indicator}-${member.subject.id}`, x: fromStart(context, start + cells.lead * 0.4), y,
        area: [Math.min(a, b), y - size, Math.max(a, b), y + size * 2] as const,
        title: words.of(member.subject.label), detail: words.of(INDICATOR_INFO[column.indicator].short),
        rows: [
          entry("value", t("word.value"), format.index(member.value, column.indicator)),
          entry("rank", t("table.computedRank"), format.rank(member.rank)),
          entry("place", t("gccView.strengths.place"), format.rank(member.place)),
        ],
      };
    }));
  },
  table: ({ columns }, { t, of }) => ({
    columns: [
      { head: t("word.index"), kind: "name" }, { head: t("gccView.strengths.place"), kind: "rank" }, { head: t("word.country"), kind: "name" },
      { head: t("word.value"), kind: "value" }, { head: t("table.computedRank"), kind: "rank" },
    ],
    rows: columns.flatMap(({ indicator, members }) => members.map(({ place, subject, value, rank }) => [of(INDICATOR_INFO[indicator].name), place, of(subject.label), value, rank])),
  }),
};
