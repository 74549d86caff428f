import { useAddress } from "~/url/useDashboardState";
import { StateLink } from "~/url/StateLink";
import { useWords } from "~/url/useWords";
import styles from "~/features/ranks/Ranks.module.css";

/** The three ways to see the ranks of the world. */
const RANKS_TABS = ["chart", "map", "table"] as const;
export type RanksTab = (typeof RANKS_TABS)[number];

/** Each way has its own row of tabs: whether one of these had the focus when it went. */
let hadFocus = false;
const keepFocus = (tabs: HTMLElement) => {
  if (hadFocus) tabs.querySelector<HTMLElement>("[aria-current]")?.focus({ preventScroll: true });
  return () => { hadFocus = tabs.contains(document.activeElement); };
};

/** Leads from one way to see the ranks to another; the choices made stay. */
export function Tabs({ shown }: { readonly shown: RanksTab }) {
  const { t } = useWords();
  const [address, update] = useAddress();
  return (
    <nav ref={keepFocus} className={styles.tabs} aria-label={t("ranks.tabs")} data-screen>
      {RANKS_TABS.map((tab) => (
        <StateLink key={tab} address={address} update={update} changes={{ tab, figure: null }} aria-current={tab === shown ? "page" : undefined}>{t(`ranks.tab.${tab}`)}</StateLink>
      ))}
    </nav>
  );
}
