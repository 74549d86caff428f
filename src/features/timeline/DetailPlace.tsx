import type { InitiativeTimeline } from "~/analysis/initiativeTimeline";
import type { Country } from "~/domain/country";
import type { Source } from "~/domain/source";
import { InitiativeDetail } from "~/features/timeline/InitiativeDetail";
import { Sheet } from "~/features/timeline/Sheet";
import { useNarrow } from "~/features/timeline/useNarrow";
import { useWords } from "~/url/useWords";
import styles from "~/features/timeline/Timeline.module.css";

interface DetailPlaceProps {
  readonly answer: InitiativeTimeline;
  readonly country: Country;
  readonly sources: readonly Source[];
  readonly onClose: () => void;
}

/** The open initiative beside the chart, or over it where there is no room. */
export function DetailPlace({ onClose, ...about }: DetailPlaceProps) {
  const { t } = useWords();
  const isNarrow = useNarrow();
  const { selected } = about.answer;
  const detail = selected && <InitiativeDetail {...about} initiative={selected} />;
  if (isNarrow) return detail && <Sheet label={t("timelineView.detail")} onClose={onClose}>{detail}</Sheet>;
  return (
    <aside className={styles.detail} aria-label={t("timelineView.detail")}>
      {detail ?? <div className={styles.invite}><p>{t("timelineView.invite")}</p><p>{t("timelineView.inviteKeys")}</p></div>}
    </aside>
  );
}
