import type { KeyboardEvent } from "react";
import type { InitiativeTimeline } from "~/analysis/initiativeTimeline";
import type { Country } from "~/domain/country";
import type { Source } from "~/domain/source";
import { InitiativeDetail } from "~/features/timeline/InitiativeDetail";
import { Sheet } from "~/features/timeline/Sheet";
import { useDetailFocus } from "~/features/timeline/useDetailFocus";
import { useNarrow } from "~/features/timeline/useNarrow";
import { useAddress } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import styles from "~/features/timeline/Timeline.module.css";
import own from "~/features/timeline/InitiativeDetail.module.css";

interface DetailPlaceProps {
  readonly answer: InitiativeTimeline;
  readonly country: Country;
  readonly sources: readonly Source[];
  readonly onClose: () => void;
}

/** The open initiative beside the chart, or over it where there is no room; `Esc` closes it and leads back to where one was. */
export function DetailPlace({ onClose, ...about }: DetailPlaceProps) {
  const { t } = useWords();
  const [{ tab }] = useAddress();
  const isNarrow = useNarrow();
  const { selected } = about.answer;
  const holder = useDetailFocus<HTMLDivElement>(selected?.id ?? null, isNarrow);
  const detail = selected && <InitiativeDetail {...about} initiative={selected} />;
  if (isNarrow) return detail && <Sheet label={t("timelineView.detail")} onClose={onClose} holder={holder}>{detail}</Sheet>;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !selected) return;
    event.stopPropagation();
    onClose();
  };
  return (
    <aside ref={holder} className={styles.detail} aria-label={t("timelineView.detail")} tabIndex={-1} onKeyDown={onKeyDown}>
      {selected && <Button look="icon" className={own.close ?? ""} aria-label={t("action.close")} onClick={onClose}><Icon name="close" /></Button>}
      {detail ?? <div className={styles.invite}>{tab === "table" ? <p>{t("timelineView.inviteTable")}</p> : <><p>{t("timelineView.invite")}</p><p>{t("timelineView.inviteKeys")}</p></>}</div>}
    </aside>
  );
}
