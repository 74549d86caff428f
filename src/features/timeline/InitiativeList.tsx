import type { CSSProperties, MouseEvent } from "react";
import { startYear } from "~/analysis/initiativeDates";
import { ranksAround, type InitiativeNames, type InitiativeTimeline } from "~/analysis/initiativeTimeline";
import type { PathPoint } from "~/analysis/paths";
import type { Country } from "~/domain/country";
import type { Initiative } from "~/domain/initiative";
import type { Source } from "~/domain/source";
import { InitiativeRow } from "~/features/timeline/InitiativeRow";
import { useGradually } from "~/features/timeline/useGradually";
import { Panel } from "~/figure/Panel";
import type { Words } from "~/i18n/words";
import { queryWith } from "~/url/dashboardState";
import { useAddress } from "~/url/useDashboardState";
import { useDisplay } from "~/url/useDisplay";
import styles from "~/features/timeline/InitiativeList.module.css";

interface InitiativeListProps {
  readonly answer: InitiativeTimeline;
  /** The same for every row while the file is. */
  readonly names: InitiativeNames;
  readonly country: Country;
  readonly sources: readonly Source[];
}

function YearRank({ point, words: { t, format } }: { readonly point: PathPoint | undefined; readonly words: Words }) {
  if (!point) return <small>{t("timelineView.noEdition")}</small>;
  return <small>{point.rank === null ? t(`status.short.${point.status}`) : t("timelineView.rankIn", { rank: format.rank(point.rank) })}</small>;
}

interface Around {
  readonly before: string | null;
  readonly after: string | null;
}

const NONE_AROUND: Around = { before: null, after: null };

/** The ranks of the editions before and after an initiative in words; `null` for an undated one, which has neither. Those of the same years are said once. */
function ranksInWords(words: Words, answer: InitiativeTimeline): (initiative: Initiative) => Around {
  const said = new Map<string, Around>();
  return (initiative) => {
    const { date } = initiative;
    const year = startYear(initiative);
    if (year === null) return NONE_AROUND;
    const years = `${year}-${(date.to ?? "").slice(0, 4)}`;
    const around = said.get(years) ?? ranksOf(words, ranksAround(answer, initiative), year);
    said.set(years, around);
    return around;
  };
}

function ranksOf({ t, format }: Words, around: readonly PathPoint[], year: number): Around {
  const said = (point: PathPoint | undefined) => (point ? `${point.rank === null ? t(`status.short.${point.status}`) : format.rank(point.rank)} (${format.edition(point.edition)})` : null);
  const [before, after] = [said(around.find(({ edition }) => edition < year)), said(around.findLast(({ edition }) => edition > year))];
  return { before: before ? t("initiativeList.before", { rank: before }) : t("initiativeList.noneBefore"), after: after ? t("initiativeList.after", { rank: after }) : t("initiativeList.noneAfter") };
}

/** The latest year first, each with its own in the order of time; the undated last. */
function byYear(found: readonly Initiative[]): readonly (readonly [number | null, readonly Initiative[]])[] {
  const years = new Map<number | null, Initiative[]>();
  for (const initiative of found) {
    const year = startYear(initiative);
    const list = years.get(year);
    if (list) list.push(initiative);
    else years.set(year, [initiative]);
  }
  return [...years].toSorted(([a], [b]) => (b ?? -Infinity) - (a ?? -Infinity));
}

/** The initiatives by year, the latest first, each year with the rank of its edition; as the table of the view also with the ranks before and after. */
export function InitiativeList({ answer, names, country, sources }: InitiativeListProps) {
  const { words, isPrinting } = useDisplay();
  const [address, update] = useAddress();
  const { t, of, format } = words;
  const { found, path } = answer;
  const shown = useGradually(byYear(found).flatMap(([, list]) => list), isPrinting);
  if (found.length === 0) return null;
  const isTable = address.tab === "table";
  const query = queryWith(address, { initiative: null });
  const aroundOf = isTable ? ranksInWords(words, answer) : () => NONE_AROUND;
  const open = (event: MouseEvent) => {
    const id = event.target instanceof Element ? event.target.closest<HTMLElement>("a[data-initiative]")?.dataset["initiative"] : undefined;
    if (!id || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    update({ initiative: id });
  };
  return (
    <div className={styles.list} data-table={isTable || undefined} onClick={open}>
      <Panel id="list" title={t("initiativeList.title")} subtitle={t(isTable ? "initiativeList.subtitleTable" : "initiativeList.subtitle", { country: of(country.label) })} country={country.code}>
        {byYear(shown).map(([year, list]) => (
          <section key={year ?? "undated"} style={{ "--rows": list.length } as CSSProperties}>
            <h3>
              {year === null ? t("timelineView.undated") : format.edition(year)}
              {year !== null && <YearRank words={words} point={path.paths[0]?.points.find(({ edition }) => edition === year)} />}
            </h3>
            <ul>
              {list.map((initiative) => (
                <InitiativeRow
                  key={initiative.id} initiative={initiative} names={names} sources={sources} words={words} search={address.q} isPrinting={isPrinting}
                  href={`${query || "?"}${query ? "&" : ""}initiative=${initiative.id}`} isOpen={address.initiative === initiative.id}
                  {...aroundOf(initiative)}
                />
              ))}
            </ul>
          </section>
        ))}
      </Panel>
    </div>
  );
}
