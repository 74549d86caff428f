import type { ReactNode } from "react";
import type { Initiative } from "~/domain/initiative";
import { queryOf, type Address } from "~/url/dashboardState";
import type { Update } from "~/url/useDashboardState";

interface InitiativeLinkProps {
  readonly initiative: Initiative;
  /** Handed down, so that a list reads it once. */
  readonly address: Address;
  readonly update: Update;
  readonly children: ReactNode;
}

/** Opens an initiative; a link, so that it also opens in a new tab and stays on paper. */
export function InitiativeLink({ initiative: { id }, address, update, children }: InitiativeLinkProps) {
  return (
    <a
      href={queryOf({ ...address, initiative: id })} aria-current={address.initiative === id || undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        update({ initiative: id });
      }}
    >
      {children}
    </a>
  );
}
