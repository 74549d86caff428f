import type { ChartContext, Stop } from "~/charts/context";
import styles from "~/figure/Figure.module.css";

type Point = readonly [number, number];

/** The runs of a line between its gaps. */
const runsOf = (points: readonly (Point | null)[]) =>
  points.reduce<Point[][]>((runs, point) => (point ? [...runs.slice(0, -1), [...(runs.at(-1) ?? []), point]] : [...runs, []]), [[]]).filter((run) => run.length > 0);

interface LineProps {
  readonly points: readonly (Point | null)[];
  readonly colour: string;
  readonly context: ChartContext;
  readonly isStrong: boolean;
}

/** A line with its dots on a rim of paper, drawn over the chart. */
function Line({ points, colour, context: { text, theme }, isStrong }: LineProps) {
  const paper = theme.colour("paper");
  const [width, dot] = isStrong ? [text * 0.27, text * 0.35] : [text * 0.14, text * 0.23];
  return (
    <g fill="none" strokeLinejoin="round">
      {[[paper, text * 0.27 + 2], [colour, width]].map(([stroke, wide]) => runsOf(points).map((run, i) => (
        <polyline key={`${stroke}${i}`} points={run.join(" ")} stroke={String(stroke)} strokeWidth={wide} />
      )))}
      {points.map((point) => point && <circle key={point.join()} cx={point[0]} cy={point[1]} r={dot} fill={colour} stroke={paper} strokeWidth={isStrong ? 2 : text * 0.18} />)}
    </g>
  );
}

interface TraceProps {
  readonly stop: Stop | undefined;
  /** The row whose line is pointed at. */
  readonly traced: string | null;
  readonly context: ChartContext;
}

/** The line that is pointed at as if it were the focus, and the focus as if it were not; the chart itself is not drawn again. */
export function Trace({ stop, traced, context }: TraceProps) {
  const focus = stop?.rows.find(({ isFocus }) => isFocus);
  const row = stop?.rows.find(({ key }) => key === traced);
  if (!stop?.trace || traced === null || !row || row === focus) return null;
  return (
    <svg className={styles.trace} width={context.width} height={context.height} aria-hidden="true">
      {focus && <Line points={stop.trace(focus.key)} colour={focus.colour} context={context} isStrong={false} />}
      <Line points={stop.trace(traced)} colour={row.colour} context={context} isStrong />
    </svg>
  );
}
