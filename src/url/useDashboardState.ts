import type { Options } from "nuqs";
import { createContext, use } from "react";
import type { Survey } from "~/domain/survey";
import type { Address } from "~/url/dashboardState";
import { defaults, resolveState, type DashboardState } from "~/url/resolveState";

/** What a choice changes in the address; `null` is the default. */
export type Changes = { readonly [Name in keyof Address]?: Address[Name] | null };
export type Update = (changes: Changes, options?: Pick<Options, "history">) => void;

/** The address, read once for the whole page (docs/decisions/008). */
export const AddressContext = createContext<readonly [Address, Update] | null>(null);

/** The same a step later, in the part of a page that follows it so (`LateAddress`). */
export const LateAddressContext = createContext<readonly [Address, Update] | null>(null);

/** The address as written, and how to change it. A choice adds to the history; typing replaces. */
export function useAddress(): readonly [Address, Update] {
  const late = use(LateAddressContext);
  return late ?? addressNow(use(AddressContext)); // what reads the late one must not depend on the other: it would be run at every letter
}

/** The address as just written, for what must answer in the next frame wherever it stands: a tick, a count, the text in a field. */
export const useAddressNow = (): readonly [Address, Update] => addressNow(use(AddressContext));

function addressNow(address: readonly [Address, Update] | null): readonly [Address, Update] {
  if (!address) throw new Error("The address is asked for without an AddressProvider around");
  return address;
}

/** The state of the dashboard held against the data, and how to change it. What equals the default is not written. */
export function useDashboardState(survey: Survey): readonly [DashboardState, Update] {
  const [address, set] = useAddress();
  const { state } = resolveState(address, survey);
  const update: Update = (changes, options) => {
    const standard = defaults(survey, changes.view ?? address.view, changes.to ?? state.to);
    const written = Object.entries(standard).filter(([name, value]) => changes[name as keyof typeof standard] === value);
    set({ ...changes, ...Object.fromEntries(written.map(([name]) => [name, null])) }, options);
  };
  return [state, update];
}
