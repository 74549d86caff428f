import { useQuery } from "@tanstack/react-query";
import { parseSort, type TableColumn } from "~/analysis/countryTable";
import { earlierEdition, rankMove, ranksTable } from "~/analysis/ranksTable";
import { isTimeTurned } from "~/charts/axes";
import { spellingsQuery } from "~/data/spellings";
import { useSurvey } from "~/data/useSurvey";
import { RanksHead } from "~/features/ranks/RanksHead";
import { RanksRows } from "~/features/ranks/RanksRows";
import { SaveRanks } from "~/features/ranks/SaveRanks";
import { TableControls } from "~/features/ranks/TableControls";
import { isCalled } from "~/figure/countrySearch";
import { FileProblem } from "~/figure/FileProblem";
import { NothingFound } from "~/figure/NothingFound";
import { Panel } from "~/figure/Panel";
import { SortHeads } from "~/figure/SortHeads";
import { useWidth } from "~/figure/useWidth";
import { ltr } from "~/i18n/format";
import { moveTakeaway, ranksHead, ranksTableSubtitle, ranksTableTitle } from "~/sentences/ranksTable";
import { useAddress, useDashboardState } from "~/url/useDashboardState";
import { useDisplay } from "~/url/useDisplay";
import { Notice } from "~/ui/Notice";
import styles from "~/features/ranks/RanksTable.module.css";

const NARROW = 700; // px of the frame

/** All member states by rank, each with its path, its change and its values: found, chosen by group, put in order, saved. */
export function TableTab() {
  const survey = useSurvey();
  const [state, update] = useDashboardState(survey);
  const [address] = useAddress();
  const { words, time, isPrinting } = useDisplay();
  const { t, format } = words;
  const [frame, width] = useWidth();
  const { edition, find, group, indicator, country } = state;
  const { data: spellings, error, refetch } = useQuery({ ...spellingsQuery, enabled: find !== "" });
  const order = parseSort(state.sort);
  const since = earlierEdition(survey, edition, state.from);
  const whole = ranksTable(survey, { edition, since, indicator, group, compare: format.compare, sort: order ?? { column: "rank", isDescending: false } });
  const isFound = (candidate: (typeof survey.countries)[number]) => isCalled(find, candidate, spellings?.get(candidate.code));
  const answer = find === "" ? whole : { ...whole, rows: whole.rows.filter((row) => isFound(row.country)) };
  const isElsewhere = group !== "world" && answer.rows.length === 0 && survey.countries.some(isFound);
  const passed = [...(order ? [] : [`sort=${state.sort}`]), ...(address.from !== null && address.from === state.from && since !== state.from ? [`from=${state.from}`] : [])];
  const n = survey.countries.length;
  const head = (column: TableColumn) => <>{ranksHead(words, column, answer)}{column === "rank" && answer.isComputed && <span className={styles.computed}>{t("ranksTable.computed")}</span>}</>;
  return (
    <>
      <RanksHead takeaway={moveTakeaway(words, rankMove(survey, country, { indicator, from: since, to: edition }))} tab="table" state={state} update={update} />
      <Panel id="table" title={ranksTableTitle(words, group, whole)} subtitle={ranksTableSubtitle(words, whole, time)} actions={<SaveRanks survey={survey} state={state} answer={answer} />}>
        <TableControls survey={survey} state={state} update={update} answer={whole} />
        {passed.length > 0 && <Notice>{t("app.ignored", { count: passed.length, list: format.list(passed.map(ltr)) })}</Notice>}
        {error && <FileProblem error={error} onRetry={() => void refetch()} />}
        <p role="status" className="visually-hidden">{t("dataView.table.count", { count: n, shown: format.count(answer.rows.length), n: format.count(n) })}</p>
        {answer.rows.length === 0 && <NothingFound group={group} text={find} n={n} isElsewhere={isElsewhere} update={update} />}
        <div ref={frame}>
          <RanksRows
            answer={answer} words={words} focus={country} address={address} onOpen={(code) => update({ country: code })} isTurned={isTimeTurned({ time, words })} isNarrow={isPrinting || (width > 0 && width <= NARROW)}
            isPrinting={isPrinting} labelledBy="title-table" heads={<SortHeads answer={answer} columns={answer.columns} styles={styles} head={head} onSort={(sort) => update({ sort })} />}
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
