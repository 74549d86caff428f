import { useQuery } from "@tanstack/react-query";
import { filtered, type InitiativeFilter } from "~/analysis/initiativeFilter";
import type { InitiativeTimeline } from "~/analysis/initiativeTimeline";
import { partnersOf } from "~/analysis/partners";
import { partnersFigure } from "~/catalogue/partnersFigure";
import { initiativesQuery } from "~/data/initiatives";
import type { Initiative } from "~/domain/initiative";
import { addressFilter } from "~/features/timeline/addressFilter";
import { PartnerList } from "~/features/timeline/PartnerList";
import { PartnerTable } from "~/features/timeline/PartnerTable";
import { Figure } from "~/figure/Figure";
import { Later } from "~/figure/Later";
import { mediaHook } from "~/styles/useMedia";
import type { Address } from "~/url/dashboardState";
import type { DashboardState } from "~/url/resolveState";
import { useAddress, type Update } from "~/url/useDashboardState";
import { useDisplay } from "~/url/useDisplay";
import styles from "~/features/timeline/Partners.module.css";

const usePhone = mediaHook("(max-width: 599px)");

interface PartnersFigureProps {
  readonly timeline: InitiativeTimeline;
  readonly initiatives: readonly Initiative[];
  readonly filter: InitiativeFilter;
  readonly state: DashboardState;
  readonly address: Address;
  readonly update: Update;
}

function PartnersFigure({ timeline, initiatives, filter, state, address, update }: PartnersFigureProps) {
  const { words, time } = useDisplay();
  const isPhone = usePhone();
  const found = filter.partner.length === 0 ? timeline.found : filtered(initiatives, filter, "partner");
  if (found.length === 0) return null;
  const answer = partnersOf(found, filter, timeline.names);
  const open: Update = (changes) => {
    update(changes);
    document.getElementById("heading")?.focus(); // the list stands below it
  };
  const shown = { answer, chosen: filter.partner, words, link: { address, update: open } };
  return (
    <div className={styles.place}>
      <Figure {...partnersFigure(state, answer, timeline)} body={isPhone ? <PartnerList {...shown} /> : <PartnerTable {...shown} time={time} />} />
    </div>
  );
}

interface PartnersProps {
  readonly answer: InitiativeTimeline;
  readonly state: DashboardState;
}

/** Who took part with whom and when, among the initiatives that meet all filters but that for partners; each number leads to its list. */
export function Partners({ answer, state }: PartnersProps) {
  const { data: file } = useQuery(initiativesQuery);
  const [address, update] = useAddress();
  if (!file) return null;
  return <Later><PartnersFigure timeline={answer} initiatives={file.initiatives} filter={addressFilter(state, answer.names)} state={state} address={address} update={update} /></Later>;
}
