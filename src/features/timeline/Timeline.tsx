import { Claims } from "~/features/timeline/Claims";
import { Initiatives } from "~/features/timeline/Initiatives";
import { LateAddress } from "~/url/Providers";
import { tabOf } from "~/url/resolveState";
import { useAddress } from "~/url/useDashboardState";
import styles from "~/features/timeline/Timeline.module.css";

/** What was done when, tied to one country's rank path, as a picture or a list; and what the texts say of the indices. */
export function Timeline() {
  const [address] = useAddress();
  return <div className={styles.view}>{tabOf(address) === "claims" ? <Claims /> : <LateAddress><Initiatives /></LateAddress>}</div>;
}
