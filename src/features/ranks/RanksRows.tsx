import { memo, useLayoutEffect, useRef, useState, type CSSProperties, type ReactNode } from "react";
import type { TableColumn, TableRow } from "~/analysis/countryTable";
import type { RanksTable } from "~/analysis/ranksTable";
import { isColoured } from "~/domain/country";
import { INDICATORS } from "~/domain/indicator";
import { Sparkline } from "~/features/ranks/Sparkline";
import { countryColour } from "~/figure/countryColour";
import type { Words } from "~/i18n/words";
import { pathText, regionName, withoutRank } from "~/sentences/ranksTable";
import { queryOf, type Address } from "~/url/dashboardState";
import styles from "~/features/ranks/RanksTable.module.css";

const ROW = 38; // px
const [ROWS, SPARE] = [26, 6]; // rows in view where nothing can be measured, and rows drawn beyond those in view

/** How the rows are shown. */
interface RowsShown {
  readonly answer: RanksTable;
  readonly words: Words;
  readonly focus: string;
  readonly isTurned: boolean;
  readonly isNarrow: boolean;
  /** What the links keep but for the country. */
  readonly address: Address;
  readonly onOpen: (code: string) => void;
}

interface ChangeProps {
  readonly places: number | null;
  readonly most: number;
  readonly words: Words;
}

/** Places gained from a centre line toward the end of reading, places lost hatched toward its start. */
function Change({ places, most, words: { format } }: ChangeProps) {
  const share = Math.min(1, Math.abs(places ?? 0) / most) * 50;
  return (
    <span className={styles.changed}>
      <span className={styles.bar} aria-hidden="true">{places !== null && places !== 0 && <i data-lost={places < 0 || undefined} style={{ inlineSize: `max(2px, ${share}%)` }} />}</span>
      <bdi dir="ltr">{format.signed(places)}</bdi>
    </span>
  );
}

interface RowProps extends RowsShown {
  readonly row: TableRow;
  /** In the whole table, from 1. */
  readonly index: number;
}

/** One country: its rank, its path, its change and its values. */
function Row({ row, index, answer, words, focus, isTurned, isNarrow, address, onOpen }: RowProps) {
  const { code, label, name } = row.country;
  const isFocus = code === focus;
  const isOwn = isFocus || isColoured(code);
  const path = answer.paths.get(code) ?? [];
  const cell: Readonly<Record<TableColumn, () => ReactNode>> = {
    rank: () => words.format.rank(row.rank),
    country: () => <><a href={queryOf({ ...address, country: code })} aria-current={isFocus || undefined} title={words.of(name)}>{words.of(label)}</a><small>{withoutRank(words, row, answer.indicator) ?? regionName(words, row.country)}</small></>,
    previous: () => <Sparkline years={answer.editions.map(({ edition }) => edition)} ranks={path} width={isNarrow ? 108 : 232} isTurned={isTurned} isStrong={isOwn} label={pathText(words, answer, path)} words={words} />,
    change: () => <Change places={row.placesGained} most={answer.mostPlaces} words={words} />,
    ...(Object.fromEntries(INDICATORS.map((indicator) => [indicator, () => words.format.value(row.values[indicator])])) as Record<(typeof INDICATORS)[number], () => string>),
  };
  return (
    <tr
      aria-rowindex={index + 1} data-own={isOwn || undefined} data-focus={isFocus || undefined} style={isOwn ? ({ "--own": countryColour(code) } as CSSProperties) : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onOpen(code);
      }}
    >
      {answer.columns.map((column) => (column === "country"
        ? <th key={column} scope="row" className={styles.country}>{cell.country()}</th>
        : <td key={column} className={styles[column]}>{cell[column]()}</td>))}
    </tr>
  );
}

const KeptRow = memo(Row);

interface RanksRowsProps extends RowsShown {
  /** Those of the columns. */
  readonly heads: ReactNode;
  readonly isPrinting: boolean;
  readonly labelledBy: string;
  /** What stands under the rows, with those in view. */
  readonly foot: (inView: string) => ReactNode;
}

/** The rows in a frame of their own; only those in view are drawn, on paper all. */
export function RanksRows({ heads, isPrinting, labelledBy, foot, ...shown }: RanksRowsProps) {
  const { answer: { rows }, words: { t, format } } = shown;
  const frame = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ first: 0, count: ROWS });
  const measure = () => {
    const element = frame.current;
    if (!element || element.clientHeight === 0) return;
    const head = element.querySelector("thead")?.offsetHeight ?? 0;
    const next = { first: Math.round(element.scrollTop / ROW), count: Math.max(1, Math.floor((element.clientHeight - head) / ROW)) };
    setView((now) => (now.first === next.first && now.count === next.count ? now : next));
  };
  useLayoutEffect(() => {
    measure();
    const observer = new ResizeObserver(measure);
    if (frame.current) observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);
  const first = Math.max(0, Math.min(view.first, rows.length - view.count));
  const last = Math.min(rows.length, first + view.count);
  const [start, end] = isPrinting ? [0, rows.length] : [Math.max(0, Math.floor(first / SPARE - 1) * SPARE), Math.min(rows.length, (Math.ceil(last / SPARE) + 1) * SPARE)];
  return (
    <>
      <div ref={frame} className={styles.frame} tabIndex={0} role="region" aria-labelledby={labelledBy} onScroll={measure}>
        <table className={styles.table} aria-labelledby={labelledBy} aria-rowcount={rows.length + 1} data-whole={shown.answer.previous !== null || undefined}>
          <thead onClick={() => { if (view.first > 0 && frame.current) frame.current.scrollTop = 0; }}><tr aria-rowindex={1}>{heads}</tr></thead>
          <tbody>
            {start > 0 && <tr aria-hidden="true" style={{ blockSize: start * ROW }}><td /></tr>}
            {rows.slice(start, end).map((row, i) => <KeptRow key={row.country.code} {...shown} row={row} index={start + i + 1} />)}
            {end < rows.length && <tr aria-hidden="true" style={{ blockSize: (rows.length - end) * ROW }}><td /></tr>}
          </tbody>
        </table>
      </div>
      {foot(rows.length === 0 ? t("ranksTable.none") : t("ranksTable.rows", { from: format.count(first + 1), to: format.count(last), n: format.count(rows.length) }))}
    </>
  );
}
