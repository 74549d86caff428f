import type { Stop } from "~/charts/context";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import styles from "~/figure/Tooltip.module.css";

interface TooltipProps {
  readonly stop: Stop;
  /** Which row the keyboard stands on. */
  readonly row: number | null;
  readonly box: { readonly width: number; readonly height: number };
  /** Just above or below the stop, rather than at the edge of the plot. */
  readonly isNear?: boolean;
  /** Under the chart instead of over it. */
  readonly isBelow?: boolean;
  /** What opening the stop does, in words, where that is not plain. */
  readonly action?: string | undefined;
  /** Touch: it stays, with steps to either side, and the row of `row` may be added to the others. */
  readonly pinned?: Pinned | undefined;
}

interface Step {
  readonly title: string;
  readonly go: (() => void) | null;
}

interface Pinned {
  readonly add: (() => void) | null | undefined;
  readonly open: (() => void) | null;
  readonly close: { readonly label: string; readonly go: () => void };
  readonly previous: Step;
  readonly next: Step;
}

const GAP = 16; // px between a stop and its reading
const INSIDE = 380; // px between the ends of a stretch where its reading stands among them
const ROOM = 150; // px that a reading takes beside its mark, about

/** Where a reading stands in the box of its chart: on the side with more room, off what lights up with the stop. */
function placeOf(stop: Stop, box: TooltipProps["box"], isNear: boolean) {
  if (stop.card) return { left: stop.card[0], top: stop.card[1] };
  const isLeft = stop.x > box.width / 2;
  const [from, to] = stop.beside ?? [stop.x, stop.x];
  const side = isLeft ? { right: box.width - from + GAP } : { left: to + GAP };
  if (stop.beside) {
    const [first = 0, top, end = 0] = stop.area ?? [];
    return end - first > INSIDE ? { left: (first + end) / 2, top, width: "max-content", transform: "translateX(-50%)" } : { ...side, top };
  }
  const lit = isNear ? Math.max(0, ...(stop.lights?.().labels ?? []).map(({ y, height }) => y + height)) : 0;
  const isAbove = stop.y > box.height / 2 && (lit === 0 || stop.y - ROOM > lit);
  const [top, bottom] = isNear ? [stop.y + 18, box.height - stop.y + 18] : [8, 40];
  return { ...side, ...(isAbove !== isNear ? { top, bottom: "auto" } : { top: "auto", bottom }) };
}

/** The line from a stop to its reading where that stands elsewhere. */
function Leader({ stop: { x, y }, card: [left, top] }: { readonly stop: Stop; readonly card: readonly [number, number] }) {
  return <svg className={styles.leader} aria-hidden="true"><line x1={x} y1={y} x2={Math.max(left, Math.min(left + 190, x))} y2={top < y ? top + 40 : top} /></svg>;
}

/** The reading at one stop of a chart, fed by the answer; beside the stop, on the side with more room, or where the stop says. */
export function Tooltip({ stop, row, box, isNear = false, isBelow = false, action, pinned }: TooltipProps) {
  const reading = (
    <div className={`${styles.tooltip} ${isBelow ? styles.below : ""}`} style={isBelow ? {} : placeOf(stop, box, isNear)} aria-hidden={pinned ? undefined : true}>
      <p className={styles.title}><b>{stop.title}</b> <span>{stop.detail}</span>
        {pinned && <Button look="icon" aria-label={pinned.close.label} onClick={pinned.close.go}><Icon name="close" /></Button>}
      </p>
      <table>
        <tbody>
          {stop.rows.map((entry, i) => (
            <tr key={entry.key} data-focus={entry.isFocus || undefined} data-active={i === row || undefined}>
              <td><i style={{ background: entry.colour }} />{pinned?.add && i === row ? <Button look="link" onClick={pinned.add}>+ {entry.label}</Button> : entry.label}</td>
              <td>{entry.value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {action && (pinned?.open ? <Button isCompact className={styles.action ?? ""} onClick={pinned.open}>{action}</Button> : <p className={styles.action}>{action}</p>)}
      {pinned && (
        <div className={styles.steps} dir="ltr">
          {pinned.previous.go ? <Button onClick={pinned.previous.go}><Icon name="previous" />{pinned.previous.title}</Button> : <span />}
          {pinned.next.go && <Button onClick={pinned.next.go}>{pinned.next.title}<Icon name="next" /></Button>}
        </div>
      )}
    </div>
  );
  return stop.card && !isBelow ? <><Leader stop={stop} card={stop.card} />{reading}</> : reading;
}
