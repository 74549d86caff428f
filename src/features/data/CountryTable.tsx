import { useQuery } from "@tanstack/react-query";
import { countryTable, parseSort, type CountryTable as Answer, type TableColumn } from "~/analysis/countryTable";
import { spellingsQuery } from "~/data/spellings";
import { NOTES } from "~/domain/assessment";
import type { Country } from "~/domain/country";
import { PEER_GROUP_IDS, type PeerGroup } from "~/domain/peerGroup";
import type { Survey } from "~/domain/survey";
import { CountryRow } from "~/features/data/CountryRows";
import { SaveTable } from "~/features/data/SaveTable";
import { isCalled } from "~/figure/countrySearch";
import { NothingFound } from "~/figure/NothingFound";
import { Panel } from "~/figure/Panel";
import { SortHeads } from "~/figure/SortHeads";
import { useWidth } from "~/figure/useWidth";
import { ltr } from "~/i18n/format";
import { columnHead, groupName, noteText, tableRemarks, tableTitle } from "~/sentences/data";
import { isPeerGroup } from "~/url/dashboardState";
import { useAddress, useDashboardState } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import { Notice } from "~/ui/Notice";
import { SearchField } from "~/ui/SearchField";
import { Select } from "~/ui/Select";
import styles from "~/features/data/CountryTable.module.css";

const PHONE = 560; // px of the frame
const GROUPS: readonly PeerGroup[] = ["world", ...PEER_GROUP_IDS.filter((group) => group !== "world")];

/** On a phone the rank, the EGDI and the change stand beside the name; the rest is reached by scrolling. */
function inView(columns: readonly TableColumn[], width: number): readonly TableColumn[] {
  if (width === 0 || width >= PHONE) return columns;
  const first: readonly TableColumn[] = columns.filter((column) => column === "rank" || column === "country" || column === "egdi" || column === "change");
  return [...first, ...columns.filter((column) => !first.includes(column))];
}

/** What the signs in the rows mean, and what holds for all of them. */
function Footnotes({ answer }: { readonly answer: Answer }) {
  const words = useWords();
  const notes = NOTES.filter((note) => answer.rows.some((row) => row.notes.includes(note)));
  return (
    <ul className={styles.footnotes}>
      {tableRemarks(words, answer.edition).map((remark) => <li key={remark}>{remark}</li>)}
      {notes.map((note) => <li key={note}><b>{words.t(`dataView.mark.${note}`)}</b> {noteText(words, note)}.</li>)}
    </ul>
  );
}

interface ControlsProps {
  readonly survey: Survey;
  readonly group: PeerGroup;
  readonly onGroup: (group: PeerGroup) => void;
  /** Rows that are shown. */
  readonly count: number;
}

/** Search, group and edition, and how many rows are left. */
function Controls({ survey, group, onGroup, count }: ControlsProps) {
  const words = useWords();
  const { t, format } = words;
  const [{ find, edition }, update] = useDashboardState(survey);
  const total = survey.countries.length;
  return (
    <div className={styles.controls} data-screen>
      <SearchField className={styles.search} label={t("picker.search")} value={find} onChange={(text, history) => update({ find: text }, { history })} />
      <Select label={t("word.group")} value={group} options={GROUPS.map((id) => ({ value: id, label: groupName(words, id) }))} onChange={(id) => { if (isPeerGroup(id)) onGroup(id); }} />
      <Select
        label={t("word.edition")} value={String(edition)} onChange={(year) => update({ edition: Number(year) })}
        options={survey.editions.toReversed().map((info) => ({ value: String(info.edition), label: format.edition(info.edition) }))}
      />
      <p className={styles.count} role="status">{t("dataView.table.count", { count: total, shown: format.count(count), n: format.count(total) })}</p>
    </div>
  );
}

/** What one edition says of each country: found, chosen by group, put in order, saved. */
export function CountryTable({ survey }: { readonly survey: Survey }) {
  const words = useWords();
  const { t, format } = words;
  const [{ edition, find, sort, group }, update] = useDashboardState(survey);
  const [address] = useAddress();
  const [frame, width] = useWidth();
  const order = parseSort(sort);
  const answer = countryTable(survey, { edition, group, compare: format.compare, sort: order ?? { column: "rank", isDescending: false } });
  const { data: spellings } = useQuery({ ...spellingsQuery, enabled: find !== "" });
  const matches = (country: Country) => isCalled(find, country, spellings?.get(country.code));
  const shown: Answer = { ...answer, rows: answer.rows.filter(({ country }) => matches(country)) };
  const columns = inView(answer.columns, width);
  const isElsewhere = group !== "world" && survey.countries.some(matches);
  return (
    <Panel
      id="table" title={tableTitle(words, group, answer.edition)} subtitle={t("dataView.table.subtitle", { n: format.count(answer.edition.members), least: format.count(0), most: format.count(1) })}
      actions={<SaveTable answer={shown} group={group} />}
    >
      <Controls survey={survey} group={group} onGroup={(id) => update({ group: id })} count={shown.rows.length} />
      {order === null && <Notice>{t("app.ignored", { count: 1, list: ltr(`sort=${sort}`) })}</Notice>}
      <div ref={frame} className={styles.frame} tabIndex={0} role="region" aria-labelledby="title-table">
        <table className={styles.table} aria-labelledby="title-table">
          <thead><tr><SortHeads answer={answer} columns={columns} styles={styles} head={(column) => columnHead(words, column, answer.previous)} onSort={(written) => update({ sort: written })} /></tr></thead>
          <tbody>
            {shown.rows.map((row) => <CountryRow key={row.country.code} row={row} columns={columns} isNarrow={columns !== answer.columns} words={words} address={address} update={update} />)}
          </tbody>
        </table>
      </div>
      {shown.rows.length === 0 && <NothingFound group={group} text={find} n={survey.countries.length} isElsewhere={isElsewhere} update={update} />}
      <Footnotes answer={shown} />
    </Panel>
  );
}
