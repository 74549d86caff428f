import { useQuery } from "@tanstack/react-query";
import { nextSort, parseSort } from "~/analysis/countryTable";
import { earlierEdition, rankMove, ranksTable, type RanksTable } from "~/analysis/ranksTable";
import { spellingsQuery } from "~/data/spellings";
import { useSurvey } from "~/data/useSurvey";
import { INDICATOR_INFO, type Indicator } from "~/domain/indicator";
import { RanksHead } from "~/features/ranks/RanksHead";
import { RanksRows } from "~/features/ranks/RanksRows";
import { SaveRanks } from "~/features/ranks/SaveRanks";
import { TableControls } from "~/features/ranks/TableControls";
import { isCalled, nothingFound } from "~/figure/countrySearch";
import { Panel } from "~/figure/Panel";
import { useWidth } from "~/figure/useWidth";
import { ltr } from "~/i18n/format";
import { moveTakeaway, ranksHead, ranksTableSubtitle, ranksTableTitle } from "~/sentences/ranksTable";
import { queryOf } from "~/url/dashboardState";
import { useAddress, useDashboardState } from "~/url/useDashboardState";
import { useDisplay } from "~/url/useDisplay";
import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import { SortHead } from "~/ui/SortHead";
import styles from "~/features/ranks/RanksTable.module.css";

const NARROW = 700; // px of the frame

/** The heads of the columns; each orders the rows. */
function Heads({ answer, onSort }: { readonly answer: RanksTable; readonly onSort: (sort: string) => void }) {
  const words = useWords();
  const { sort, columns, isComputed } = answer;
  return (
    <tr aria-rowindex={1}>
      {columns.map((column) => (
        <SortHead
          key={column} className={styles[column]} order={sort.column === column ? (sort.isDescending ? "descending" : "ascending") : null}
          hint={column in INDICATOR_INFO ? words.of(INDICATOR_INFO[column as Indicator].name) : undefined} onSort={() => onSort(nextSort(sort, column))}
        >
          {ranksHead(words, column, answer)}
          {column === "rank" && isComputed && <span className={styles.computed}>{words.t("ranksTable.computed")}</span>}
        </SortHead>
      ))}
    </tr>
  );
}

/** All member states by rank, each with its path, its change and its values: found, chosen by group, put in order, saved. */
export function TableTab() {
  const survey = useSurvey();
  const [state, update] = useDashboardState(survey);
  const [address] = useAddress();
  const { words, time, isPrinting } = useDisplay();
  const { t, format, language, direction } = words;
  const [frame, width] = useWidth();
  const { edition, find, group, indicator, country } = state;
  const { data: spellings } = useQuery({ ...spellingsQuery, enabled: find !== "" });
  const order = parseSort(state.sort);
  const since = earlierEdition(survey, edition, state.from);
  const whole = ranksTable(survey, { edition, since, indicator, group, language, sort: order ?? { column: "rank", isDescending: false } });
  const isFound = (candidate: (typeof survey.countries)[number]) => isCalled(find, candidate, spellings?.get(candidate.code));
  const answer = find === "" ? whole : { ...whole, rows: whole.rows.filter((row) => isFound(row.country)) };
  const isElsewhere = group !== "world" && answer.rows.length === 0 && survey.countries.some(isFound);
  const passed = [...(order ? [] : [`sort=${state.sort}`]), ...(address.from !== null && address.from === state.from && since !== state.from ? [`from=${state.from}`] : [])];
  const n = survey.countries.length;
  return (
    <>
      <RanksHead takeaway={moveTakeaway(words, rankMove(survey, country, { indicator, from: since, to: edition }))} tab="table" state={state} update={update} />
      <Panel id="table" title={ranksTableTitle(words, group, whole)} subtitle={ranksTableSubtitle(words, whole, time)} actions={<SaveRanks survey={survey} state={state} answer={answer} />}>
        <TableControls survey={survey} state={state} update={update} answer={whole} />
        {passed.length > 0 && <Notice>{t("app.ignored", { count: passed.length, list: passed.map(ltr).join(", ") })}</Notice>}
        <p role="status" className="visually-hidden">{t("dataView.table.count", { count: n, shown: format.count(answer.rows.length), n: format.count(n) })}</p>
        {answer.rows.length === 0 && (
          <Notice actions={<Button isCompact onClick={() => update(isElsewhere ? { group: "world" } : { find: null })}>{t(isElsewhere ? "dataView.table.all_action" : "dataView.table.clear")}</Button>}>
            {isElsewhere ? t("dataView.table.notInGroup", { text: find, group: ranksTableTitle(words, group, whole) }) : nothingFound(words, find, n)}
          </Notice>
        )}
        <div ref={frame}>
          <RanksRows
            answer={answer} words={words} focus={country} link={queryOf({ ...address, country: "" })} onOpen={(code) => update({ country: code })} isTurned={time === "rtl" && direction === "rtl"} isNarrow={isPrinting || (width > 0 && width <= NARROW)}
            isPrinting={isPrinting} labelledBy="title-table" heads={<Heads answer={answer} onSort={(sort) => update({ sort })} />}
            foot={(inView) => (
              <footer className={styles.foot}>
                <span>{t("source.short")}. {t("dataView.table.supplementary")}</span>
                {answer.isComputed && <span className={styles.own}>{t("source.computed")}</span>}
                <span data-screen>{inView}</span>
              </footer>
            )}
          />
        </div>
      </Panel>
    </>
  );
}
