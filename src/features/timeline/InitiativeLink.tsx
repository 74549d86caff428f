import type { ComponentProps } from "react";
import type { Initiative } from "~/domain/initiative";
import { StateLink } from "~/url/StateLink";

interface InitiativeLinkProps extends Omit<ComponentProps<typeof StateLink>, "changes"> {
  readonly initiative: Initiative;
}

/** Opens an initiative. */
export function InitiativeLink({ initiative: { id }, ...rest }: InitiativeLinkProps) {
  return <StateLink {...rest} changes={{ initiative: id }} aria-current={rest.address.initiative === id || undefined} />;
}
