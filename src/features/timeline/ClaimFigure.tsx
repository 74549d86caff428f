import type { ReactNode } from "react";
import type { CheckedClaim } from "~/analysis/claimCheck";
import type { ClaimNames } from "~/catalogue/claimAddress";
import { claimsFigure } from "~/catalogue/timelineFigures";
import { ClaimList } from "~/features/timeline/ClaimList";
import { ClaimSources } from "~/features/timeline/ClaimSources";
import { Figure } from "~/figure/Figure";
import type { DashboardState } from "~/url/resolveState";
import { useAddress, type Update } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";

interface ClaimFigureProps {
  readonly names: ClaimNames;
  readonly found: readonly CheckedClaim[];
  readonly state: DashboardState;
  readonly update: Update;
  readonly head: ReactNode;
  readonly children: ReactNode;
}

/** Brings the reader from a mark to its row. */
function openRow(id: string) {
  const row = document.getElementById(`claim-${id}`);
  row?.scrollIntoView({ block: "center" });
  row?.focus({ preventScroll: true });
}

/** Every claim as a mark by verdict, and below it in words, beside the table's figure. */
export function ClaimFigure({ names, found, state, update, head, children }: ClaimFigureProps) {
  const words = useWords();
  const [address] = useAddress();
  const list = { words, address, update, sources: names.sources };
  return (
    <Figure
      {...claimsFigure(state, names, found)} onOpen={(_key, id) => openRow(id)} head={head} pageSubtitle={words.t("claims.pageSubtitle")}
    >
      {children}
      {found.length > 0 && <ClaimList {...list} claims={found} names={names} focus={state.country} />}
      {found.length > 0 && <ClaimSources {...list} claims={found} />}
    </Figure>
  );
}
