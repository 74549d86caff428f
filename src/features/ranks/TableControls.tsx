import { membersOf } from "~/analysis/lookup";
import type { RanksTable } from "~/analysis/ranksTable";
import { PEER_GROUP_IDS, PEER_GROUPS, type PeerGroup } from "~/domain/peerGroup";
import type { Survey } from "~/domain/survey";
import { isPeerGroup } from "~/url/dashboardState";
import type { DashboardState } from "~/url/resolveState";
import type { Update } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import { SearchField } from "~/ui/SearchField";
import { Segmented } from "~/ui/Segmented";
import { Select } from "~/ui/Select";
import styles from "~/features/ranks/RanksTable.module.css";

const NEAR: readonly PeerGroup[] = ["world", "gcc", "arab", "asia"];
const FURTHER = PEER_GROUP_IDS.filter((group) => !NEAR.includes(group));

interface TableControlsProps {
  readonly survey: Survey;
  readonly state: DashboardState;
  readonly update: Update;
  readonly answer: RanksTable;
}

/** Whom the table lists, in which edition, and since when it counts the change. */
export function TableControls({ survey, state: { find, group, edition, from, to }, update, answer: { previous } }: TableControlsProps) {
  const { t, of, format } = useWords();
  const options = (groups: readonly PeerGroup[]) => groups.map((id) => ({ value: id, label: `${of(PEER_GROUPS[id].short)} ${format.count(membersOf(survey, id).length)}` }));
  const years = survey.editions.map((info) => info.edition).toReversed();
  const chooseEdition = (year: number) => update({ edition: year, ...(from >= year ? { from: null } : {}) });
  const chooseSince = (year: number) => update({ from: year, ...(year >= to ? { to: null } : {}) }); // the chart's own end must not turn the two round
  const isFurther = FURTHER.includes(group);
  return (
    <div className={styles.controls} data-screen>
      <SearchField className={styles.search ?? ""} label={t("picker.search")} value={find} onChange={(text, history) => update({ find: text }, { history })} />
      <div className={styles.groups}>
        <Segmented label={t("word.group")} options={options(NEAR)} value={group} onChange={(id) => update({ group: id })} />
        <Select
          label={t("ranksTable.more")} value={isFurther ? group : ""} onChange={(id) => { if (isPeerGroup(id)) update({ group: id }); }}
          options={[...(isFurther ? [] : [{ value: "", label: t("ranksTable.more") }]), ...options(FURTHER)]}
        />
      </div>
      <Select label={t("word.edition")} value={String(edition)} options={years.map((year) => ({ value: String(year), label: t("ranksTable.edition", { year: format.edition(year) }) }))} onChange={(year) => chooseEdition(Number(year))} />
      {previous !== null && (
        <Select
          label={t("ranksTable.sinceLabel")} value={String(previous)} onChange={(year) => chooseSince(Number(year))}
          options={years.filter((year) => year < edition).map((year) => ({ value: String(year), label: t("ranksTable.since", { year: format.edition(year) }) }))}
        />
      )}
    </div>
  );
}
