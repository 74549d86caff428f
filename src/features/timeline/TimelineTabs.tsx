import { Tabs } from "~/figure/Tabs";
import { useWords } from "~/url/useWords";

/** The three ways to see the initiatives and what the texts about them say. */
export function TimelineTabs() {
  const { t } = useWords();
  return <Tabs label={t("timelineView.tabs")} tabs={(["chart", "table", "claims"] as const).map((tab) => ({ tab, name: t(`timelineView.tab.${tab}`) }))} />;
}
