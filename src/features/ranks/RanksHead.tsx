import { IndexControls } from "~/figure/IndexControls";
import { PageHead } from "~/figure/PageHead";
import { Tabs } from "~/figure/Tabs";
import type { DashboardState } from "~/url/resolveState";
import type { Update } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import styles from "~/features/ranks/Ranks.module.css";

/** The three ways to see the ranks of the world. */
const RANKS_TABS = ["chart", "map", "table"] as const;

interface RanksHeadProps {
  readonly takeaway: string;
  readonly tab: (typeof RANKS_TABS)[number];
  readonly state: DashboardState;
  readonly update: Update;
}

/** The sentence of a tab, the way to the others, and what all of them measure. */
export function RanksHead({ takeaway, tab, state, update }: RanksHeadProps) {
  const { t } = useWords();
  return (
    <>
      <PageHead takeaway={takeaway} />
      <div className={styles.controls} data-screen>
        <Tabs label={t("ranks.tabs")} tabs={RANKS_TABS.map((one) => ({ tab: one, name: t(`ranks.tab.${one}`) }))} />
        <IndexControls state={state} update={update} hasMeasure={tab !== "table"} />
      </div>
    </>
  );
}
