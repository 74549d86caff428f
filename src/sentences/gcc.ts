import type { FirstToLatest } from "~/analysis/firstToLatest";
import { leadOf } from "~/analysis/groupLeaders";
import { gapChange, type GroupMeans } from "~/analysis/groupMeans";
import type { GroupTable } from "~/analysis/groupTable";
import { firstAndLast } from "~/analysis/lookup";
import { INDICATOR_INFO, type Indicator } from "~/domain/indicator";
import { PEER_GROUPS } from "~/domain/peerGroup";
import type { Words } from "~/i18n/words";
import { capital, daggers, lastReadings, named, nthLargest, numberPhrase, placesPhrase, rankPhrase } from "~/sentences/phrases";

/** Fewer than three make no statement about a group. */
const FEWEST = 3;
const MOST_LISTED = 3;
const MOST_READ = 14;

/** "EGDI", «مؤشر تطور الحكومة الإلكترونية»: as it stands within a sentence. */
export const indexName = ({ language }: Words, indicator: Indicator): string => (language === "en" ? INDICATOR_INFO[indicator].acronym : INDICATOR_INFO[indicator].name.ar);

interface Counted {
  readonly count: number;
  readonly of: number;
  /** Some members are left out, because they were not scored in both editions. */
  readonly isPartial: boolean;
}

const partial = ({ isPartial }: Counted) => (isPartial ? { context: "partial" } : {});

/** "six", «ست»: in words up to ten; of more countries than that in figures, one and two apart. */
const numberWord = (words: Words, { count, of }: Counted) => (of <= 10 || count <= 2 ? numberPhrase(words, count, "f") : words.format.count(count));

/** "the six", «الدول الست», with the remark that some were not scored. */
function membersPhrase({ t, format }: Words, { of, isPartial }: Omit<Counted, "count">): string {
  const members = t("gccView.members", { context: String(of), n: format.count(of) });
  return isPartial ? t("gccView.membersScored", { members }) : members;
}

/** "five of the six", "all six". */
function countPhrase(words: Words, counted: Counted): string {
  const values = { members: membersPhrase(words, counted), number: numberWord(words, counted) };
  return counted.count < counted.of ? words.t("gccView.some", values) : words.t("gccView.all", { ...values, ...partial(counted) });
}

/** How many of the members with a figure in both editions gained. */
function gainers({ climbs }: FirstToLatest): Counted {
  const gains = climbs.flatMap(({ gained }) => gained ?? []);
  return { count: gains.filter((gained) => gained > 0).length, of: gains.length, isPartial: gains.length < climbs.length };
}

/** "since 2003", or "between 2003 and 2018" where the latest edition is not shown. */
const spanPhrase = ({ t, format }: Words, { from, to, isLatest }: FirstToLatest) =>
  t(isLatest ? "gccView.since" : "gccView.between", { from: format.edition(from), to: format.edition(to) });

/** ", the second largest gain in the world": of UN ranks, where no state gained as much; empty for the world itself, and beyond the tenth. */
function worldScale(words: Words, { worldPlace, group, indicator, measure }: FirstToLatest): string {
  const nth = worldPlace === null || group === "world" || indicator !== "egdi" || measure === "value" ? null : nthLargest(words, worldPlace);
  return nth ? words.t("gccView.takeaway.scale", { nth }) : "";
}

function climbClause(words: Words, answer: FirstToLatest): string {
  const { t, format, of } = words;
  const counted = gainers(answer);
  const most = answer.climbs[0]?.gained ?? null;
  if (most === null) return t("gccView.takeaway.unranked", { from: format.edition(answer.from), to: format.edition(answer.to) });
  if (most <= 0) return t(answer.measure === "rank" ? "gccView.takeaway.none" : "gccView.takeaway.noneRose", { members: membersPhrase(words, counted), span: spanPhrase(words, answer) });
  const best = answer.climbs.filter(({ gained }) => gained === most).map(({ country }) => country);
  if (answer.measure === "value") return t("gccView.takeaway.rise", { countries: format.list(best.map(({ label }) => of(label))), span: spanPhrase(words, answer), points: format.signed(most, 3) });
  const size = { places: placesPhrase(words, most), span: spanPhrase(words, answer) };
  const [first] = best;
  if (first && best.length === 1) return t(answer.isLatest ? "gccView.takeaway.climb" : "gccView.takeaway.climbThen", { ...named(words, first), ...size, scale: worldScale(words, answer) });
  if (best.length <= MOST_LISTED) return t("gccView.takeaway.climbTie", { countries: format.list(best.map(({ label }) => of(label))), ...size });
  return t("gccView.takeaway.climbMany", { subject: countPhrase(words, { ...counted, count: best.length }), ...size });
}

/** Where only one edition is shown: who has the best figure in it. */
function bestClause(words: Words, { climbs, indicator, measure, to }: FirstToLatest): string {
  const { t, format, of } = words;
  const shown = climbs.flatMap(({ country, to: { figure } }) => (figure === null ? [] : [{ country, figure }]));
  const figure = measure === "rank" ? Math.min(...shown.map((item) => item.figure)) : Math.max(...shown.map((item) => item.figure));
  const best = shown.filter((item) => item.figure === figure).map(({ country }) => of(country.label));
  const year = format.edition(to);
  if (best.length === 0) return t("gccView.takeaway.unranked", { from: year, to: year });
  const said = { countries: format.list(best), year, members: membersPhrase(words, { of: shown.length, isPartial: false }) };
  return measure === "rank" ? t("gccView.takeaway.best", { ...said, rank: rankPhrase(words, figure) }) : t("gccView.takeaway.bestValue", { ...said, value: format.index(figure, indicator) });
}

/** Who gained most since the first edition shown, how that compares with the world, and how many members improved on the edition before the latest; by rank or by value, as the figures show. */
export function gccTakeaway(words: Words, sinceFirst: FirstToLatest, sincePrevious: FirstToLatest | null): string {
  const { t, format } = words;
  const { indicator, measure } = sinceFirst;
  const first = sinceFirst.from === sinceFirst.to ? bestClause(words, sinceFirst) : climbClause(words, sinceFirst);
  const counted = sincePrevious ? gainers(sincePrevious) : null;
  const year = sincePrevious ? format.edition(sincePrevious.from) : "";
  const [some, none] = measure === "rank" ? ["improved", "improvedNone"] as const : ["rose", "roseNone"] as const;
  const second = !counted || counted.of < FEWEST ? null
    : counted.count === 0 ? t(`gccView.takeaway.${none}`, { members: membersPhrase(words, counted), year })
      : t(`gccView.takeaway.${some}`, { subject: countPhrase(words, counted), year });
  const sentence = capital(second ? t("gccView.takeaway.both", { first, second }) : first);
  return indicator === "egdi" ? sentence : t(measure === "rank" ? "gccView.takeaway.byIndex" : "gccView.takeaway.byValue", { index: words.of(INDICATOR_INFO[indicator].short), sentence });
}

/** Who leads the group, and since when; plain on a tie. */
export function groupPathsTitle(words: Words, answer: GroupTable): string {
  const { t, of, format } = words;
  const lead = leadOf(answer);
  if (!lead) return t("gccView.paths.plain");
  const country = of(lead.leader.subject.label);
  const last = answer.editions.at(-1)?.edition ?? lead.since;
  const years = { since: format.edition(lead.since), year: format.edition(last) };
  if (lead.since !== last) return t(answer.isLatest ? "gccView.paths.since" : "gccView.paths.led", { country, ...years });
  return lead.before ? t("gccView.paths.passes", { country, before: of(lead.before.subject.label), ...years }) : t("gccView.paths.plain");
}

/** How many members gained; plain where too few were ranked in both editions. */
export function dumbbellTitle(words: Words, answer: FirstToLatest): string {
  const { t, format } = words;
  const counted = gainers(answer);
  if (counted.of < FEWEST || answer.from === answer.to) return t("gccView.dumbbell.plain", { from: format.edition(answer.from), to: format.edition(answer.to) });
  const span = spanPhrase(words, answer);
  if (counted.count === 0) return capital(t(answer.measure === "rank" ? "gccView.takeaway.none" : "gccView.takeaway.noneRose", { span, members: membersPhrase(words, counted) }));
  return capital(t(answer.measure === "rank" ? "gccView.dumbbell.title" : "gccView.dumbbell.titleValue", { span, subject: countPhrase(words, counted), ...partial(counted) }));
}

/** What the daggers beside its values mean. */
export const dumbbellNote = (words: Words, { climbs, indicator, measure, from, to }: FirstToLatest): string => (measure === "rank" ? [] : daggers(words, climbs.flatMap((climb) =>
  [{ indicator, edition: from, value: climb.from.figure }, { indicator, edition: to, value: climb.to.figure }]))).join(" ");

/** The best rank that any member had in any edition; plain on a tie and for values, which the method does not hold comparable. */
export function heatmapTitle(words: Words, { measure, paths }: GroupTable): string {
  const { t, of, format } = words;
  if (measure === "value") return t("gccView.heatmap.plainValue");
  const ranked = paths.flatMap(({ subject, points }) => points.flatMap(({ edition, rank }) => (rank === null ? [] : [{ subject, edition, rank }])));
  const least = Math.min(...ranked.map(({ rank }) => rank));
  const [best, second] = ranked.filter(({ rank }) => rank === least);
  if (!best || second) return t("gccView.heatmap.plainRank");
  return t("gccView.heatmap.best", { country: of(best.subject.label), rank: rankPhrase(words, best.rank), year: format.edition(best.edition) });
}

/** Whether the group drew away from the Arab mean (a region: the world's) or came closer; plain where neither can be seen. */
export function meansTitle(words: Words, answer: GroupMeans): string {
  const { t, of, format } = words;
  const change = gapChange(answer);
  if (!change || !answer.reference) return t("gccView.means.plain");
  const reference = t("gccView.means.reference", { context: answer.reference, group: of(PEER_GROUPS[answer.reference].short) });
  return t(`gccView.means.gap.${change.kind}`, { group: of(PEER_GROUPS[answer.group].short), reference, from: format.edition(change.from), to: format.edition(change.to) });
}

/** Over how many states each mean is taken; fewest and most where the editions shown differ. */
export function meansNote({ t, of, format }: Words, { paths, counts, editions, group }: GroupMeans): string {
  const items = paths.toSorted((a, b) => Number(b.subject.id === group) - Number(a.subject.id === group)).map(({ subject }) => {
    const taken = [...([...counts].find(([id]) => id === subject.id)?.[1].values() ?? [])].filter((count) => count > 0);
    const [least, most] = [Math.min(...taken), Math.max(0, ...taken)];
    return t("gccView.means.counted", { group: of(subject.label), n: least < most ? t("gccView.means.range", { least: format.count(least), most: format.count(most) }) : format.count(most) });
  });
  return t("gccView.means.note", { editions: format.editions(...firstAndLast(editions)), counts: format.list(items) });
}

/** What each member has in the latest edition, for those who do not see the chart; of a large group the best ones. */
export function groupTableAlt(words: Words, answer: GroupTable, key: "paths" | "heatmap"): string {
  const { t, of, format } = words;
  const { editions, group } = answer;
  const [first, last] = firstAndLast(editions);
  return t(`gccView.${key}.alt`, { editions: format.editions(first, last), group: of(PEER_GROUPS[group].name), year: format.edition(last), readings: lastReadings(words, answer) });
}

/** Both ranks or values of each member, in words. */
export function dumbbellAlt({ t, of, format }: Words, { climbs, from, to, indicator, measure }: FirstToLatest): string {
  const rank = ({ figure, status }: (typeof climbs)[number]["from"]) => (figure === null ? t(`status.short.${status}`) : measure === "rank" ? format.rank(figure) : format.index(figure, indicator));
  const readings = climbs.slice(0, MOST_READ).map((climb) => t("gccView.dumbbell.reading", { country: of(climb.country.label), from: rank(climb.from), to: rank(climb.to) }));
  return t(measure === "rank" ? "gccView.dumbbell.alt" : "gccView.dumbbell.altValue", { index: INDICATOR_INFO[indicator].acronym, from: format.edition(from), to: format.edition(to), readings: format.list(readings) });
}

/** The means then and now, in words. */
export function meansAlt({ t, of, format }: Words, { paths, editions, indicator }: GroupMeans): string {
  const readings = paths.map(({ subject, points }) =>
    t("gccView.means.reading", { group: of(subject.label), first: format.index(points[0]?.value ?? null, indicator), last: format.index(points.at(-1)?.value ?? null, indicator) }));
  const [from, to] = firstAndLast(editions);
  return t("gccView.means.alt", { from: format.edition(from), to: format.edition(to), readings: format.list(readings) });
}
