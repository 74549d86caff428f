import { useEffect, useRef, type CSSProperties, type MouseEvent, type ReactNode } from "react";
import { grouped } from "~/analysis/facets";
import { calendarYears, startYear } from "~/analysis/initiativeDates";
import { ranksAround, type InitiativeNames, type InitiativeTimeline } from "~/analysis/initiativeTimeline";
import type { PathPoint } from "~/analysis/paths";
import type { Country } from "~/domain/country";
import type { Initiative } from "~/domain/initiative";
import type { Source } from "~/domain/source";
import { InitiativeRow } from "~/features/timeline/InitiativeRow";
import { useGradually } from "~/features/timeline/useGradually";
import { Panel } from "~/figure/Panel";
import { rankOrReason } from "~/i18n/figures";
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
  readonly actions?: ReactNode;
  /** The partner (all: "") to whose undated ones the reader is to be brought. */
  readonly undatedOf?: string | null;
  readonly onUndated?: () => void;
}

function YearRank({ point, words: { t, format } }: { readonly point: PathPoint | undefined; readonly words: Words }) {
  if (!point) return <small>{t("timelineView.noEdition")}</small>;
  return <small>{point.rank === null ? t(`status.short.${point.status}`) : t("timelineView.rankIn", { rank: format.rank(point.rank) })}</small>;
}

/** The heading of the undated; brings the reader there where they were asked for. */
function UndatedHead({ isWanted, onReached, children }: { readonly isWanted: boolean; readonly onReached: (() => void) | undefined; readonly children: string }) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isWanted) return;
    head.current?.scrollIntoView({ block: "start" });
    head.current?.focus({ preventScroll: true });
    onReached?.();
  });
  return <h3 ref={head} tabIndex={-1}>{children}</h3>;
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
    const years = calendarYears(initiative).join();
    if (years === "") return NONE_AROUND;
    const around = said.get(years) ?? ranksOf(words, ranksAround(answer, initiative));
    said.set(years, around);
    return around;
  };
}

function ranksOf(words: Words, { before, after }: ReturnType<typeof ranksAround>): Around {
  const { t, format } = words;
  const said = (point: PathPoint) => `${rankOrReason(words, point)} (${format.edition(point.edition)})`;
  return { before: before ? t("initiativeList.before", { rank: said(before) }) : t("initiativeList.noneBefore"), after: after ? t("initiativeList.after", { rank: said(after) }) : t("initiativeList.noneAfter") };
}

/** The latest year first, each with its own in the order of time; the undated last. */
const byYear = (found: readonly Initiative[]): readonly (readonly [number | null, readonly Initiative[]])[] =>
  [...grouped(found, (initiative) => [startYear(initiative)])].toSorted(([a], [b]) => (b ?? -Infinity) - (a ?? -Infinity));

/** The initiatives by year, the latest first, each year with the rank of its edition; as the table of the view also with the ranks before and after. */
export function InitiativeList({ answer, names, country, sources, actions, undatedOf = null, onUndated }: InitiativeListProps) {
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
      <Panel id="list" title={t("initiativeList.title")} actions={actions} subtitle={t(isTable ? "initiativeList.subtitleTable" : "initiativeList.subtitle", { country: of(country.label) })} country={country.code}>
        {byYear(shown).map(([year, list]) => (
          <section key={year ?? "undated"} style={{ "--rows": list.length } as CSSProperties}>
            {year === null ? <UndatedHead isWanted={isTable && undatedOf === address.partner.join()} onReached={onUndated}>{t("timelineView.undated")}</UndatedHead> : (
              <h3>{format.edition(year)}<YearRank words={words} point={path.paths[0]?.points.find(({ edition }) => edition === year)} /></h3>
            )}
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
