import { useQuery } from "@tanstack/react-query";
import type { InitiativeTimeline } from "~/analysis/initiativeTimeline";
import { partnersFigure } from "~/catalogue/timelineFigures";
import { initiativesQuery } from "~/data/initiatives";
import type { Initiative } from "~/domain/initiative";
import { PartnerList } from "~/features/timeline/PartnerList";
import { PartnerTable } from "~/features/timeline/PartnerTable";
import { usePhone } from "~/features/timeline/useNarrow";
import { Figure } from "~/figure/Figure";
import { Later } from "~/figure/Later";
import type { Address } from "~/url/dashboardState";
import type { DashboardState } from "~/url/resolveState";
import { useAddress, type Update } from "~/url/useDashboardState";
import { useDisplay } from "~/url/useDisplay";
import styles from "~/features/timeline/Partners.module.css";

interface PartnersFigureProps {
  readonly timeline: InitiativeTimeline;
  readonly initiatives: readonly Initiative[];
  readonly state: DashboardState;
  readonly address: Address;
  readonly update: Update;
  readonly onUndated: (partner: string) => void;
}

function PartnersFigure({ timeline, initiatives, state, address, update, onUndated }: PartnersFigureProps) {
  const { words, time } = useDisplay();
  const isPhone = usePhone();
  const figure = partnersFigure(state, timeline, initiatives);
  if (!figure) return null;
  const { answer } = figure;
  const open: Update = (changes) => {
    update(changes);
    document.getElementById("heading")?.focus(); // the list stands below it
  };
  const openUndated: Update = (changes) => {
    update(changes);
    onUndated(changes.partner?.join() ?? "");
  };
  const shown = { answer, chosen: timeline.filter.partner, words, link: { address, update: open }, openUndated };
  return (
    <div className={styles.place}>
      <Figure {...figure} body={isPhone ? <PartnerList {...shown} /> : <PartnerTable {...shown} time={time} />} />
    </div>
  );
}

interface PartnersProps {
  readonly answer: InitiativeTimeline;
  readonly state: DashboardState;
  /** The undated of a partner are asked for, or of all: "". */
  readonly onUndated: (partner: string) => void;
}

/** Who took part with whom and when, among the initiatives that meet all filters but that for partners; each number leads to its list. */
export function Partners({ answer, state, onUndated }: PartnersProps) {
  const { data: file } = useQuery(initiativesQuery);
  const [address, update] = useAddress();
  if (!file) return null;
  return <Later><PartnersFigure timeline={answer} initiatives={file.initiatives} state={state} address={address} update={update} onUndated={onUndated} /></Later>;
}
