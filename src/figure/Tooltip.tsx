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
  /** Touch: it stays, with steps to either side, and the row of `row` may be added to the others. */
  readonly pinned?: { readonly add: (() => void) | null | undefined; readonly close: () => void; readonly previous: (() => void) | null; readonly next: (() => void) | null; readonly labels: readonly [string, string, string] } | undefined;
}

/** The line from a stop to its reading where that stands elsewhere. */
function Leader({ stop: { x, y }, card: [left, top] }: { readonly stop: Stop; readonly card: readonly [number, number] }) {
  return <svg className={styles.leader} aria-hidden="true"><line x1={x} y1={y} x2={Math.max(left, Math.min(left + 190, x))} y2={top < y ? top + 40 : top} /></svg>;
}

/** The reading at one stop of a chart, fed by the answer; beside the stop, on the side with more room, or where the stop says. */
export function Tooltip({ stop, row, box, isNear = false, isBelow = false, pinned }: TooltipProps) {
  const isLeft = stop.x > box.width / 2;
  const isAbove = stop.y > box.height / 2;
  const [top, bottom] = isNear ? [stop.y + 18, box.height - stop.y + 18] : [8, 40];
  const place = isBelow ? {} : stop.card ? { left: stop.card[0], top: stop.card[1] } : { [isLeft ? "right" : "left"]: isLeft ? box.width - stop.x + 16 : stop.x + 16, ...(isAbove !== isNear ? { top, bottom: "auto" } : { top: "auto", bottom }) };
  const reading = (
    <div className={`${styles.tooltip} ${isBelow ? styles.below : ""}`} style={place} aria-hidden={pinned ? undefined : true}>
      <p className={styles.title}><b>{stop.title}</b> <span>{stop.detail}</span>
        {pinned && <Button look="icon" aria-label={pinned.labels[0]} onClick={pinned.close}><Icon name="close" /></Button>}
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
      {pinned && (
        <div className={styles.steps} dir="ltr">
          <Button disabled={!pinned.previous} onClick={() => pinned.previous?.()}><Icon name="previous" />{pinned.labels[1]}</Button>
          <Button disabled={!pinned.next} onClick={() => pinned.next?.()}>{pinned.labels[2]}<Icon name="next" /></Button>
        </div>
      )}
    </div>
  );
  return stop.card && !isBelow ? <><Leader stop={stop} card={stop.card} />{reading}</> : reading;
}
