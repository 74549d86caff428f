import type { WholeProfile, WholeProfileRow } from "~/analysis/profile";
import type { Country } from "~/domain/country";
import { INDICATOR_INFO } from "~/domain/indicator";
import type { Words } from "~/i18n/words";
import { alone, daggers, insideSentence } from "~/sentences/phrases";

/** A sub-index with all that a comparison needs. */
interface Compared {
  readonly row: WholeProfileRow;
  readonly value: number;
  readonly worldMean: number;
  readonly leader: number;
}

/**
 * Where the three sub-indices stand beside the world's mean and beside the leaders.
 *
 * Above or below means strictly; where one is missing, or equals the mean, the title claims nothing. The distance from the
 * leaders is told where all three lie on one side, from the smallest to the largest.
 */
function wholeProfileTitle(words: Words, { rows, edition }: WholeProfile): string {
  const { t, format } = words;
  const parts = rows.filter(({ indicator }) => indicator !== "epi").flatMap((row): Compared[] =>
    (row.value === null || row.worldMean === null || row.leader === null ? [] : [{ row, value: row.value, worldMean: row.worldMean, leader: row.leader.value }]));
  const [above, below] = [parts.filter(({ value, worldMean }) => value > worldMean), parts.filter(({ value, worldMean }) => value < worldMean)];
  const names = (some: readonly Compared[]) => format.list(some.map(({ row }) => insideSentence(words, INDICATOR_INFO[row.indicator].short)));
  if (above.length + below.length < 3) return t("overview.profile.titlePlain", { year: format.edition(edition) });
  if (above.length > 0 && below.length > 0) return t("subIndices.profile.mixed", { above: names(above), below: names(below) });
  const position = t(`subIndices.profile.${above.length > 0 ? "above" : "below"}`);
  const first = parts.filter(({ value, leader }) => value === leader);
  if (first.length > 0) return t("subIndices.profile.leads", { position, parts: names(first) });
  const gaps = parts.map(({ value, leader }) => leader - value);
  const [least, most] = [format.value(Math.min(...gaps), 3), format.value(Math.max(...gaps), 3)];
  return t(least === most ? "subIndices.profile.behindSame" : "subIndices.profile.behind", { position, least, most });
}

/** The profile in words. */
function profileAlt(words: Words, { rows, subject, edition }: WholeProfile): string {
  const { t, of, format } = words;
  const readings = rows.map(({ indicator, value, rank, of: n, worldMean }) => {
    const index = of(INDICATOR_INFO[indicator].short);
    if (value === null) return t("subIndices.profile.notPublished", { index });
    return t("subIndices.profile.reading", { index, value: format.index(value, indicator), rank: format.rank(rank), n: format.count(n), world: format.value(worldMean, 3) });
  });
  return t("overview.profile.alt", { country: of(subject.label), year: format.edition(edition), readings: readings.join(t("subIndices.method.separator")) });
}

/** The words around a whole profile. */
export function wholeProfileCaption(words: Words, answer: WholeProfile, country: Country) {
  const { rows, edition } = answer;
  const title = wholeProfileTitle(words, answer);
  const above = daggers(words, rows.flatMap(({ indicator, value, peers, leader }) => [value, ...peers.map((peer) => peer.value), leader?.value ?? null].map((shown) => ({ indicator, edition, value: shown }))));
  return {
    title, alone: alone(words, country, title), alt: profileAlt(words, answer), note: above.join(" "),
    subtitle: words.t("subIndices.profile.subtitle", { year: words.format.edition(edition) }),
  };
}
