import { assessmentOf, statusIn } from "~/analysis/lookup";
import type { Status } from "~/domain/assessment";
import type { CountryCode } from "~/domain/country";
import type { Edition } from "~/domain/edition";
import type { Survey } from "~/domain/survey";

/** The fact that gives a change its size. */
type ChangeFact =
  | { readonly kind: "largest-gain" | "largest-loss"; /** The edition before the first step compared. */ readonly since: Edition; /** What began then: the Survey, the country's own ranks, or nothing but a step as large. */ readonly began: "survey" | "ranks" | null }
  | { readonly kind: "best" | "worst"; /** The last edition with a rank as good (or bad); `null` when never before. */ readonly since: Edition | null };

/** A country's standing in one edition, set beside its last ranked edition before. */
export interface Overview {
  readonly country: CountryCode;
  readonly edition: Edition;
  readonly status: Status;
  /** The UN's, 1 is best; `null` when not ranked. */
  readonly rank: number | null;
  readonly members: number;
  readonly scored: number;
  readonly egdi: number | null;
  readonly previous: { readonly edition: Edition; readonly rank: number; readonly egdi: number } | null;
  /** Positive is better; `null` without an earlier ranked edition. */
  readonly placesGained: number | null;
  /** 0–1; positive is better. */
  readonly egdiChange: number | null;
  readonly group: EgdiGroup | null;
  readonly fact: ChangeFact | null;
}

/** The UN's four groups by EGDI. */
export type EgdiGroup = "very-high" | "high" | "middle" | "low";

/** The group of an EGDI; stated from 2014 on, `null` before. */
export function egdiGroup(egdi: number | null, edition: Edition): EgdiGroup | null {
  if (egdi === null || edition < 2014) return null;
  if (egdi >= 0.75) return "very-high";
  return egdi >= 0.5 ? "high" : egdi >= 0.25 ? "middle" : "low";
}

interface RankedEdition {
  readonly edition: Edition;
  readonly rank: number;
}

function changeFact(ranked: readonly RankedEdition[], begin: Edition | undefined): ChangeFact | null {
  const [last, before] = [ranked.at(-1), ranked.at(-2)];
  const first = ranked[0];
  if (!last || !before || !first || ranked.length < 3) return null;
  const change = before.rank - last.rank;
  if (change === 0) return null;
  const isGain = change > 0;
  const earlier = ranked.slice(1, -1).map((point, i) => ({ since: ranked[i]?.edition ?? point.edition, edition: point.edition, change: (ranked[i]?.rank ?? point.rank) - point.rank }));
  const asLarge = earlier.findLastIndex((step) => (isGain ? step.change >= change : step.change <= change));
  const since = asLarge < 0 ? first.edition : (earlier[asLarge]?.edition ?? first.edition);
  const editionsPassed = ranked.filter(({ edition }) => edition > since).length;
  // "Largest since" says something only when it reaches over at least three steps.
  if (editionsPassed >= 4) return { kind: isGain ? "largest-gain" : "largest-loss", since, began: asLarge >= 0 ? null : since === begin ? "survey" : "ranks" };
  const asGood = ranked.slice(0, -1).findLast(({ rank }) => (isGain ? rank <= last.rank : rank >= last.rank));
  const passed = ranked.filter(({ edition }) => edition > (asGood?.edition ?? 0)).length;
  return passed >= 3 ? { kind: isGain ? "best" : "worst", since: asGood?.edition ?? null } : null;
}

/** Answers where a country stands in an edition, how far it moved, and how large that move is for this country. */
export function overview(survey: Survey, country: CountryCode, edition: Edition): Overview {
  const own = assessmentOf(survey, country, edition);
  const info = survey.editions.find((candidate) => candidate.edition === edition);
  const ranked = survey.editions.filter((candidate) => candidate.edition <= edition).flatMap((candidate) => {
    const row = assessmentOf(survey, country, candidate.edition);
    return row && row.rank !== null && row.values.egdi !== null ? [{ edition: candidate.edition, rank: row.rank, egdi: row.values.egdi }] : [];
  });
  const rank = own?.rank ?? null;
  const egdi = own?.values.egdi ?? null;
  const previous = ranked.filter((point) => point.edition < edition).at(-1) ?? null;
  return {
    country, edition, rank, egdi, previous,
    status: statusIn(survey, country, edition),
    members: info?.members ?? 0,
    scored: info?.scored ?? 0,
    placesGained: rank !== null && previous ? previous.rank - rank : null,
    egdiChange: egdi !== null && previous ? egdi - previous.egdi : null,
    group: egdiGroup(egdi, edition),
    fact: rank === null ? null : changeFact(ranked, survey.editions[0]?.edition),
  };
}
