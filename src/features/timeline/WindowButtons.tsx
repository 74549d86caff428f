import { stepped } from "~/analysis/timeWindow";
import type { TimeWindow } from "~/features/timeline/useTimeWindow";
import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import styles from "~/features/timeline/TimeWindow.module.css";

/** Fewer years, more years, all years: what the wheel does, for everyone. */
export function WindowButtons({ window: { whole, now, shown, move, settleSoon } }: { readonly window: TimeWindow }) {
  const { t } = useWords();
  const length = shown[1] - shown[0];
  const isAll = length >= whole[1] - whole[0] - 0.01;
  const step = (side: 1 | -1) => () => {
    move(stepped(now(), whole, side));
    settleSoon();
  };
  return (
    <span className={styles.buttons} data-all={isAll || undefined} role="group" aria-label={t("timelineAxis.brush")}>
      {!isAll && <Button look="link" onClick={() => { move(whole); settleSoon(); }}>{t("timelineAxis.all")}</Button>}
      <Button look="icon" aria-label={t("timelineAxis.zoomOut")} title={t("timelineAxis.zoomOut")} disabled={isAll} onClick={step(-1)}><span aria-hidden="true">−</span></Button>
      <Button look="icon" aria-label={t("timelineAxis.zoomIn")} title={t("timelineAxis.zoomIn")} disabled={length <= 1.01} onClick={step(1)}><span aria-hidden="true">+</span></Button>
    </span>
  );
}
