import { countryTable, type CountryTable, type TableColumn, type TableQuestion } from "~/analysis/countryTable";
import { countryOf, editionsBetween, isLatest } from "~/analysis/lookup";
import { gainsBetween, ranking, statusOf } from "~/analysis/ranking";
import type { Status } from "~/domain/assessment";
import type { Country, CountryCode } from "~/domain/country";
import type { Edition, EditionInfo } from "~/domain/edition";
import { INDICATORS, type Indicator } from "~/domain/indicator";
import type { Survey } from "~/domain/survey";

/** The earlier rank is the head of the path; values follow. */
const COLUMNS: readonly TableColumn[] = ["rank", "country", "previous", "change", ...INDICATORS];

interface RanksQuestion extends TableQuestion {
  /** Where paths and changes begin: an edition before `edition`, `null` where there is none. */
  readonly since: Edition | null;
  readonly indicator: Indicator;
}

/** Every member of a group by its rank in one index, with its path of ranks. */
export interface RanksTable extends CountryTable {
  readonly indicator: Indicator;
  /** Ranks of an index other than EGDI are Masar's own. */
  readonly isComputed: boolean;
  /** The editions of the paths, earliest first; the last is the table's own. */
  readonly editions: readonly EditionInfo[];
  /** The rank of each country in each of those editions; `null` when not ranked. */
  readonly paths: ReadonlyMap<CountryCode, readonly (number | null)[]>;
  /** The largest change of all states in either direction, places: the scale of the bars. */
  readonly mostPlaces: number;
}

/** The edition in which paths and changes begin: the one asked for if it lies before, else the first; `null` when nothing does. */
export function earlierEdition({ editions }: Survey, edition: Edition, wanted: Edition): Edition | null {
  const first = editions[0]?.edition ?? edition;
  return wanted < edition ? wanted : first < edition ? first : null;
}

/** Answers where each member of a group stood over the editions and how far it moved, in the order asked for. */
export function ranksTable(survey: Survey, question: RanksQuestion): RanksTable {
  const { edition, since, indicator } = question;
  const editions = editionsBetween(survey, since ?? edition, edition);
  const rankings = editions.map((info) => ranking(survey, info.edition, indicator).ranks);
  const table = countryTable(survey, question);
  return {
    ...table, indicator, editions,
    columns: COLUMNS.filter((column) => table.columns.includes(column)),
    isComputed: indicator !== "egdi",
    paths: new Map(survey.countries.map(({ code }) => [code, rankings.map((ranks) => ranks.get(code) ?? null)])),
    mostPlaces: Math.max(1, ...[...gainsBetween(survey, { indicator, measure: "rank" }, [since ?? edition, edition]).values()].map(Math.abs)),
  };
}

/** How far one country moved in the ranks, measured against all others. */
export interface Move {
  readonly country: Country;
  readonly indicator: Indicator;
  /** `null` when there is no earlier edition. */
  readonly from: Edition | null;
  readonly to: Edition;
  readonly isLatest: boolean;
  readonly rank: number | null;
  readonly status: Status;
  /** "of N" in the later edition. */
  readonly of: number;
  /** Positive is better; `null` unless ranked in both. */
  readonly placesGained: number | null;
  /** The states ranked in both editions, this one among them. */
  readonly compared: number;
  /** Those that moved further in the same direction, the furthest first; none where it did not move. */
  readonly further: readonly Country[];
  /** The others that moved as far in the same direction; none where it did not move. */
  readonly asFar: readonly Country[];
}

/** Answers how many places a country gained or lost between two editions, and who gained or lost more. */
export function rankMove(survey: Survey, code: CountryCode, { indicator, from, to }: { indicator: Indicator; from: Edition | null; to: Edition }): Move {
  const now = ranking(survey, to, indicator);
  const gains = from === null ? [] : [...gainsBetween(survey, { indicator, measure: "rank" }, [from, to])];
  const moves = gains.map(([gainer, places]) => ({ country: countryOf(survey, gainer), places }));
  const own = moves.find(({ country }) => country.code === code);
  const side = Math.sign(own?.places ?? 0);
  const others = own && side !== 0 ? moves.filter((move) => move !== own && Math.sign(move.places) === side) : [];
  const beyond = (places: number) => Math.abs(places) - Math.abs(own?.places ?? 0);
  return {
    country: countryOf(survey, code), indicator, from, to,
    isLatest: isLatest(survey, to),
    rank: now.ranks.get(code) ?? null, of: now.of, status: statusOf(survey, code, { edition: to, indicator }),
    placesGained: own?.places ?? null, compared: moves.length,
    further: others.filter(({ places }) => beyond(places) > 0).toSorted((a, b) => beyond(b.places) - beyond(a.places)).map(({ country }) => country),
    asFar: others.filter(({ places }) => beyond(places) === 0).map(({ country }) => country),
  };
}
