import { Claims } from "~/features/timeline/Claims";
import { Initiatives } from "~/features/timeline/Initiatives";
import { LateAddress } from "~/url/Providers";
import { useAddress } from "~/url/useDashboardState";

/** What was done when, tied to one country's rank path, as a picture or a list; and what the texts say of the indices. */
export function Timeline() {
  const [{ tab }] = useAddress();
  return tab === "claims" ? <Claims /> : <LateAddress><Initiatives /></LateAddress>;
}
