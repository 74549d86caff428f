import type { MapFinding, WorldMap } from "~/analysis/worldMap";
import { WORST_OF_CLASS } from "~/analysis/worldMap";
import type { Status } from "~/domain/assessment";
import { INDICATOR_INFO } from "~/domain/indicator";
import { classRange, figureOrReason } from "~/i18n/figures";
import type { Words } from "~/i18n/words";
import { insideSentence, named, numberBefore, rankPhrase } from "~/sentences/phrases";

const LEAST_OF_FIRST = 0.8;

/** Where the focus stood, whether that was its best or lowest, and who of its group is in the best class; without a rank, why there is none. */
export function mapTakeaway(words: Words, { indicator, measure, edition, of }: WorldMap, { focus, extreme, group, top }: MapFinding): string {
  const { t, format } = words;
  const { country, rank, value, classIndex } = focus;
  const about = { ...named(words, country), year: format.edition(edition) };
  if (rank === null || value === null) return t(`overview.none.${focus.status}`, about);
  const index = insideSentence(words, INDICATOR_INFO[indicator].short);
  const kind = measure === "value" ? "value" : indicator === "egdi" ? "egdi" : "index";
  const stands = t(`map.lead.${kind}`, { ...about, index, rank: rankPhrase(words, rank), n: format.count(of), value: format.index(value, indicator), context: kind === "value" ? indicator : country.gender });
  const lead = extreme ? t(`map.extreme.${extreme}`, { ...about, lead: stands }) : stands;
  const states = (count: number) => t(`map.states.${group}`, { count, n: count > 0 ? numberBefore(words, count) : "" });
  const rest = { ...about, lead, state: t(`map.state.${group}`), first: t(`map.first.${measure}`, { n: format.count(WORST_OF_CLASS[0]), least: format.value(LEAST_OF_FIRST, 1) }) };
  if (classIndex === 0) return top === 1 ? t("map.takeaway.alone", rest) : t("map.takeaway.among", { ...rest, states: states(top), rest: states(top - 1) });
  return top === 0 ? t("map.takeaway.none", rest) : t("map.takeaway.elsewhere", { ...rest, count: top, states: states(top) });
}

/** "Rank in the E-Government Development Index, 2010 edition". */
export const mapTitle = (words: Words, { indicator, measure, edition }: Pick<WorldMap, "indicator" | "measure" | "edition">): string =>
  words.t(`map.title.${measure}`, { index: words.of(INDICATOR_INFO[indicator].name), year: words.format.edition(edition) });

/** How many states have a figure, and what the circles are. */
export const mapSubtitle = ({ t, format }: Words, { indicator, measure, scored, members }: WorldMap): string =>
  t(`map.subtitle.${measure}`, { context: indicator, scored: format.count(scored), n: format.count(members), least: format.count(0), most: format.count(1) });

/** The map in words: how many states each class holds, and where those compared stand. */
export function mapAlt(words: Words, map: WorldMap): string {
  const { t, of, format } = words;
  const { states, measure, chosen } = map;
  const classes = map.classes.map((own) => t("map.altClass", { class: classRange(words, own.ends, measure), n: format.count(own.states.length) }));
  const readings = states.filter(({ country }) => chosen.has(country.code)).map((state) => t("phrase.reading", { country: of(state.country.label), figure: figureOrReason(words, state, map) }));
  return t("map.alt", { title: mapTitle(words, map), classes: classes.join(t("subIndices.method.separator")), readings: format.list(readings) });
}

const REASONS: readonly Status[] = ["no_online_presence", "not_computed", "scored", "no_row", "not_a_member"];

/** Who has no figure in this edition, one sentence a reason. */
export function unscoredReasons(words: Words, { states, edition }: WorldMap): readonly string[] {
  const { t, of, format } = words;
  return REASONS.flatMap((status) => {
    const names = states.filter((state) => state.classIndex === null && state.status === status).map(({ country }) => of(country.label));
    return names.length === 0 ? [] : [t(`map.reason.${status}`, { year: format.edition(edition), n: format.count(names.length), names: format.list(names) })];
  });
}
