import type { ComponentProps } from "react";
import { queryWith, type Address } from "~/url/dashboardState";
import type { Changes, Update } from "~/url/useDashboardState";

interface StateLinkProps extends Omit<ComponentProps<"a">, "href" | "onClick"> {
  readonly changes: Changes;
  /** Handed down, so that a list reads the address once. */
  readonly address: Address;
  readonly update: Update;
}

/** What changes the address as a link, so that it also opens in a new tab and stays on paper. */
export function StateLink({ changes, address, update, ...rest }: StateLinkProps) {
  return (
    <a
      {...rest} href={queryWith(address, changes) || "?"}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        update(changes);
      }}
    />
  );
}
