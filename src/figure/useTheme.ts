import { useSyncExternalStore } from "react";
import type { ThemeName } from "~/charts/theme";
import { useAddress } from "~/url/useDashboardState";

const dark = "(prefers-color-scheme: dark)";
const subscribe = (onChange: () => void) => {
  const query = window.matchMedia(dark);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
};

/** The theme that the address names, else the system's. */
export function useTheme(): ThemeName {
  const [{ theme }] = useAddress();
  const system = useSyncExternalStore(subscribe, () => (window.matchMedia(dark).matches ? "dark" : "light"), () => "light" as const);
  return theme ?? system;
}
