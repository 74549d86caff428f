import { Tabs, type RanksTab } from "~/features/ranks/Tabs";
import { IndexControls } from "~/figure/IndexControls";
import { PageHead } from "~/figure/PageHead";
import type { DashboardState } from "~/url/resolveState";
import type { Update } from "~/url/useDashboardState";
import styles from "~/features/ranks/Ranks.module.css";

interface RanksHeadProps {
  readonly takeaway: string;
  readonly tab: RanksTab;
  readonly state: DashboardState;
  readonly update: Update;
}

/** The sentence of a tab, the way to the others, and what all of them measure. */
export function RanksHead({ takeaway, tab, state, update }: RanksHeadProps) {
  return (
    <>
      <PageHead takeaway={takeaway} />
      <div className={styles.controls} data-screen>
        <Tabs shown={tab} />
        <IndexControls state={state} update={update} hasMeasure={tab !== "table"} />
      </div>
    </>
  );
}
