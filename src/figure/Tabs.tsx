import { StateLink } from "~/url/StateLink";
import type { Address } from "~/url/dashboardState";
import { tabOf } from "~/url/resolveState";
import { useAddress } from "~/url/useDashboardState";
import styles from "~/figure/Tabs.module.css";

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly { readonly tab: Address["tab"]; readonly name: string }[];
}

/** Each way to see a view may have its own row of tabs: whether one of these had the focus when it went. */
let hadFocus = false;
const keepFocus = (tabs: HTMLElement) => {
  if (hadFocus) tabs.querySelector<HTMLElement>("[aria-current]")?.focus({ preventScroll: true });
  return () => { hadFocus = tabs.contains(document.activeElement); };
};

/** Leads from one way to see a view to another; the choices made stay. */
export function Tabs({ label, tabs }: TabsProps) {
  const [address, update] = useAddress();
  return (
    <nav ref={keepFocus} className={styles.tabs} aria-label={label} data-screen>
      {tabs.map(({ tab, name }) => (
        <StateLink key={tab} address={address} update={update} changes={{ tab, figure: null }} aria-current={tab === tabOf(address) ? "page" : undefined}>{name}</StateLink>
      ))}
    </nav>
  );
}
