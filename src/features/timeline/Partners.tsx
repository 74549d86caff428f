import { useQuery } from "@tanstack/react-query";
import { filtered } from "~/analysis/initiativeFilter";
import type { InitiativeTimeline } from "~/analysis/initiativeTimeline";
import { partnersOf } from "~/analysis/partners";
import { partnersFigure } from "~/catalogue/partnersFigure";
import { initiativesQuery } from "~/data/initiatives";
import type { Initiative } from "~/domain/initiative";
import { inWords } from "~/features/timeline/addressFilter";
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
  const { filter, names } = timeline;
  const { words, time } = useDisplay();
  const isPhone = usePhone();
  const found = filter.partner.length === 0 ? timeline.found : filtered(initiatives, filter, "partner");
  if (found.length === 0) return null;
  const answer = partnersOf(found, filter, names);
  const open: Update = (changes) => {
    update(changes);
    document.getElementById("heading")?.focus(); // the list stands below it
  };
  const openUndated: Update = (changes) => {
    update(changes);
    onUndated(changes.partner?.join() ?? "");
  };
  const figure = partnersFigure(state, answer, timeline);
  const shown = { answer, chosen: filter.partner, words, link: { address, update: open }, openUndated };
  return (
    <div className={styles.place}>
      <Figure {...figure} caption={(spoken) => ({ ...figure.caption(spoken), ...(answer.isNarrowed ? { filter: inWords(spoken, names, { filter: { ...filter, partner: [] }, q: state.q }) } : {}) })} body={isPhone ? <PartnerList {...shown} /> : <PartnerTable {...shown} time={time} />} />
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
