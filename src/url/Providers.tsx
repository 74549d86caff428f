import { useQueryStates } from "nuqs";
import type { ReactNode } from "react";
import { parsers } from "~/url/dashboardState";
import { AddressContext } from "~/url/useDashboardState";
import { DisplayContext, useDisplayOfAddress } from "~/url/useDisplay";

interface ProviderProps {
  readonly children: ReactNode;
}

/** Reads the address once for the whole page: each reading of its parameters takes half a millisecond and renders twice. */
export function AddressProvider({ children }: ProviderProps) {
  const [address, set] = useQueryStates(parsers, { history: "push", clearOnDefault: true, scroll: false });
  return <AddressContext value={[address, (changes, options) => void set(changes, options)]}>{children}</AddressContext>;
}

/** Settles once for the whole page how things are shown. */
export function DisplayProvider({ children }: ProviderProps) {
  return <DisplayContext value={useDisplayOfAddress()}>{children}</DisplayContext>;
}
