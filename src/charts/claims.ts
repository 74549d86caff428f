import { VERDICTS, type CheckedClaim, type Verdict } from "~/analysis/claimCheck";
import { alignStart, fromStart } from "~/charts/axes";
import type { ChartContext, ChartDefinition } from "~/charts/context";
import { textWidth } from "~/charts/labels";
import { layer, text } from "~/charts/marks";
import { verdictMark } from "~/charts/verdictShapes";
import { INDICATOR_INFO } from "~/domain/indicator";
import type { Source } from "~/domain/source";
import { isolate } from "~/i18n/format";
import type { Words } from "~/i18n/words";

/** A claim in words; `remark` is `null` where the figures say it all. */
interface ClaimText {
  readonly said: string;
  readonly table: string;
  readonly remark: string | null;
}

/** The claims that are shown, how each is written, and the names behind its codes. */
export interface ShownClaims {
  readonly claims: readonly CheckedClaim[];
  readonly write: (words: Words, checked: CheckedClaim) => ClaimText;
  readonly countryName: (words: Words, code: string) => string;
  readonly sources: readonly Source[];
}

// In text sizes.
const [MARK, GAP, NUMBER, BETWEEN, LABEL_GAP] = [1.55, 0.4, 2, 0.7, 0.6];
/** A chart that is higher than it asks for takes larger marks, up to this. */
const SCALES = [2, 1.8, 1.6, 1.4, 1.2, 1];

interface Row {
  readonly verdict: Verdict;
  readonly claims: readonly CheckedClaim[];
  readonly number: string;
  readonly label: string;
  /** Of the row, of its first line of marks and of its label, px. */
  readonly top: number;
  readonly marksTop: number;
  readonly labelY: number;
}

interface Layout {
  readonly rows: readonly Row[];
  readonly height: number;
  readonly unit: number;
  /** Room for the numbers and where the marks begin, from the reading start; px. */
  readonly numberRoom: number;
  readonly marksStart: number;
  readonly perLine: number;
}

/** One row a verdict, the labels beside the marks or, where there is no room, above them. */
function layoutAt({ claims }: ShownClaims, { words: { t, format }, width }: Pick<ChartContext, "words" | "width">, unit: number): Layout {
  const present = VERDICTS.map((verdict) => ({ verdict, claims: claims.filter((checked) => checked.verdict === verdict) })).filter((row) => row.claims.length > 0)
    .map((row) => ({ ...row, number: format.count(row.claims.length), label: t(`claims.mark.${row.verdict}`, { count: row.claims.length }) }));
  const numberRoom = Math.max(0, ...present.map(({ number }) => textWidth(number, unit * NUMBER, 600))) + unit * LABEL_GAP;
  const labelRoom = numberRoom + Math.max(0, ...present.map(({ label }) => textWidth(label, unit))) + unit * 2;
  const isAbove = labelRoom > width * 0.45;
  const marksStart = isAbove ? 0 : labelRoom;
  const step = unit * (MARK + GAP);
  const perLine = Math.max(1, Math.floor((width - marksStart + unit * GAP) / step));
  let top = unit * 0.3;
  const rows = present.map((row): Row => {
    const lines = Math.ceil(row.claims.length / perLine);
    const marksTop = top + (isAbove ? unit * (NUMBER + 0.3) : unit * (NUMBER - MARK) / 2);
    const placed = { ...row, top, marksTop, labelY: top + (unit * NUMBER) / 2 };
    top = Math.max(top + unit * NUMBER, marksTop + lines * step - unit * GAP) + unit * BETWEEN;
    return placed;
  });
  return { rows, height: Math.max(0, top - unit * BETWEEN) + unit * 0.4, unit, numberRoom, marksStart, perLine };
}

/** The largest marks that the height has room for. */
const layoutOf = (shown: ShownClaims, context: ChartContext): Layout =>
  SCALES.map((scale) => layoutAt(shown, context, context.text * scale)).find(({ height }) => height <= context.height + 1) ?? layoutAt(shown, context, context.text);

/** The upper left corner of a mark, px. */
function cornerOf({ unit, marksStart, perLine }: Layout, { marksTop }: Row, { index, context }: { readonly index: number; readonly context: ChartContext }): readonly [number, number] {
  const [column, line] = [index % perLine, Math.floor(index / perLine)];
  const start = fromStart(context, marksStart + column * unit * (MARK + GAP));
  return [context.words.direction === "rtl" ? start - unit * MARK : start, marksTop + line * unit * (MARK + GAP)];
}

/** What texts say of the indices beside what the table says: one mark a claim, a row for each verdict. */
export const claimsChart: ChartDefinition<ShownClaims> = {
  id: "claims",
  stopsAlong: "xy",
  height: (shown, context) => layoutAt(shown, context, context.text).height,
  option: (shown, context) => {
    const layout = layoutOf(shown, context);
    const { words, theme } = context;
    const { unit, numberRoom } = layout;
    return {
      series: [layer("claims", 1, layout.rows.flatMap((row) => [
        text({ x: fromStart(context, 0), y: row.labelY, text: isolate(row.number, words.direction), size: unit * NUMBER, weight: 600, colour: theme.colour("ink"), align: alignStart(context) }),
        text({ x: fromStart(context, numberRoom), y: row.labelY + unit * 0.2, text: isolate(row.label, words.direction), size: unit, colour: theme.colour("ink-2"), align: alignStart(context) }),
        ...row.claims.flatMap((_checked, index) => verdictMark(row.verdict, { at: cornerOf(layout, row, { index, context }), size: unit * MARK, theme })),
      ]))],
    };
  },
  stops: (shown, context) => {
    const layout = layoutOf(shown, context);
    const { words, theme } = context;
    const size = layout.unit * MARK;
    return layout.rows.flatMap((row, lane) => row.claims.map((checked, index) => {
      const [left, top] = cornerOf(layout, row, { index, context });
      const { said, table } = shown.write(words, checked);
      const { id, worded } = checked.claim;
      return {
        key: id, x: left + size / 2, y: top + size / 2, area: [left, top, left + size, top + size] as const, lane, isStart: lane === 0 && index === 0,
        title: words.of(worded), detail: words.t(`claims.verdict.${row.verdict}`),
        rows: [
          { key: id, label: words.t("claims.column.said"), value: said, isFocus: false, colour: theme.colour("context") },
          { key: `${id}-table`, label: words.t("claims.column.table"), value: table, isFocus: true, colour: theme.colour(row.verdict === "differs" ? "warn" : "ink") },
        ],
      };
    }));
  },
  table: ({ claims, write, countryName, sources }, words) => {
    const { t, of, format } = words;
    const heads = [t("export.column.id"), t("claims.table.editions"), t("word.index"), t("word.country"), t("claims.column.claim"), t("claims.column.said"), t("claims.column.table"), t("claims.column.verdict"), t("claims.table.remark"), t("claims.table.computed"), t("claims.facet.text")];
    return {
      columns: heads.map((head) => ({ head, kind: "name" as const })),
      rows: claims.map((checked) => {
        const { id, editions, indicator, countries, worded, source } = checked.claim;
        const { said, table, remark } = write(words, checked);
        const text = sources.find((one) => one.id === source);
        return [
          id, editions.map(format.edition).join(", "), INDICATOR_INFO[indicator].acronym, countries.length > 0 ? format.list(countries.map((code) => countryName(words, code))) : t("claims.allStates"), of(worded),
          said, table, t(`claims.verdict.${checked.verdict}`), remark, checked.finding ? t(checked.isComputed ? "claims.table.isComputed" : "claims.table.isPublished") : null, text ? of(text.title) : source,
        ];
      }),
    };
  },
};
