import type { ReactNode } from "react";
import { Tabs } from "~/figure/Tabs";
import { useWords } from "~/url/useWords";
import styles from "~/features/timeline/TimelineTabs.module.css";

/** The three ways to see the initiatives and what the texts about them say; at their end what can be done with one of them. */
export function TimelineTabs({ children }: { readonly children?: ReactNode }) {
  const { t } = useWords();
  return (
    <div className={styles.tabs}>
      <Tabs label={t("timelineView.tabs")} tabs={(["chart", "table", "claims"] as const).map((tab) => ({ tab, name: t(`timelineView.tab.${tab}`) }))} />
      {children}
    </div>
  );
}
