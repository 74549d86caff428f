import { useQueryStates } from "nuqs";
import { useDeferredValue, type ReactNode } from "react";
import { parsers } from "~/url/dashboardState";
import { AddressContext, LateAddressContext, useAddressNow } from "~/url/useDashboardState";
import { DisplayContext, useDisplayOfAddress } from "~/url/useDisplay";

interface ProviderProps {
  readonly children: ReactNode;
}

/** Reads the address once for the whole page: each reading of its parameters takes half a millisecond and renders twice. */
export function AddressProvider({ children }: ProviderProps) {
  const [address, set] = useQueryStates(parsers, { history: "push", clearOnDefault: true, scroll: false });
  return <AddressContext value={[address, (changes, options) => void set(changes, options)]}>{children}</AddressContext>;
}

/** What stands in it, kept by `memo`, follows the address right after the frame that answers, and never holds up the next letter. */
export function LateAddress({ children }: ProviderProps) {
  return <LateAddressContext value={useDeferredValue(useAddressNow())}>{children}</LateAddressContext>;
}

/** Settles once for the whole page how things are shown. */
export function DisplayProvider({ children }: ProviderProps) {
  return <DisplayContext value={useDisplayOfAddress()}>{children}</DisplayContext>;
}
