import type { GroupStanding, Standing } from "~/analysis/standing";
import { alignStart, fromStart, overhang, readingScale } from "~/charts/axes";
import { rowUnit, type ChartContext, type ChartDefinition } from "~/charts/context";
import { small } from "~/charts/labels";
import { layer, line, text, type Mark } from "~/charts/marks";
import { PEER_GROUPS } from "~/domain/peerGroup";
import { isolate } from "~/i18n/format";
import type { Words } from "~/i18n/words";

const ROW = 3.7; // in units of the text size
const LABEL_ROOM = 8.3;

const rowY = (index: number, unit: number) => unit * (1.4 + ROW * index);
const naturalHeight = ({ groups }: Standing, text: number) => rowY(groups.length - 1, text) + text * 2.2;
const unitOf = (answer: Standing, context: ChartContext) => rowUnit(context, naturalHeight(answer, context.text));

function stripScale(context: ChartContext, { members }: GroupStanding) {
  const room = Math.min(context.text * LABEL_ROOM, context.width * 0.38);
  return readingScale(context, [0, Math.max(1, members.length - 1)], [room, context.width - 2]);
}

const placeText = ({ place, of }: GroupStanding, { t, format }: Words) =>
  place === null ? t("standing.none") : t("standing.place", { count: place, ordinal: true, place: format.rank(place), n: format.count(of) });

function stripMarks(answer: Standing, index: number, context: ChartContext): Mark[] {
  const row = answer.groups[index];
  if (!row) return [];
  const { theme, words, text: size } = context;
  const y = rowY(index, unitOf(answer, context));
  const x = stripScale(context, row);
  const isWorld = row.members.length > 100;
  const [base, tick] = [y + size * 0.7, isWorld ? size * 0.7 : size * 1.1];
  const last = row.members.length - 1;
  const own = row.members.findIndex(({ subject }) => subject.id === answer.country);
  return [
    text({ x: fromStart(context, overhang(context)), y: y - size * 0.45, text: isolate(words.of(PEER_GROUPS[row.group].short), words.direction), size, weight: 500, colour: theme.colour("ink"), align: alignStart(context) }),
    text({ x: fromStart(context, overhang(context)), y: y + size * 0.85, text: isolate(placeText(row, words), words.direction), size: small(size), colour: theme.colour("ink-3"), align: alignStart(context) }),
    line([[x(0), base], [x(Math.max(1, last)), base]], { colour: theme.colour("rule") }),
    // The world has too many members for a tick each: every tenth stands.
    ...row.members.flatMap((_member, i) => (i === own || (isWorld && i % 10 !== 0 && i !== last) ? [] : [line([[x(i), base], [x(i), base - tick]], { colour: theme.colour("context"), width: 1.5 })])),
    ...(own < 0 ? [] : [line([[x(own), base + size * 0.2], [x(own), base - size * 1.6]], { colour: theme.country(answer.country), width: 4 })]),
  ];
}

/** A country's place among the members of each group that it belongs to, every tick a country, the best first. */
export const standingChart: ChartDefinition<Standing> = {
  id: "standing",
  stopsAlong: "y",
  height: (answer, { text }) => naturalHeight(answer, text),
  option: (answer, context) => ({ series: [layer("strips", 1, answer.groups.flatMap((_row, i) => stripMarks(answer, i, context)))] }),
  stops: (answer, context) => answer.groups.map((row, i) => {
    const { words, theme } = context;
    const own = row.members.findIndex(({ subject }) => subject.id === answer.country);
    return {
      key: row.group, x: stripScale(context, row)(Math.max(0, own)), y: rowY(i, unitOf(answer, context)),
      title: words.of(PEER_GROUPS[row.group].name), detail: placeText(row, words),
      rows: row.members.slice(Math.max(0, own - 2), Math.max(0, own - 2) + 5).map(({ subject, rank }) => ({
        key: subject.id, label: words.of(subject.label), value: words.format.rank(rank), isFocus: subject.id === answer.country, colour: theme.country(subject.id, "context"),
      })),
    };
  }),
  table: (answer, { t, of: text }) => ({
    columns: [{ head: t("word.group"), kind: "name" }, { head: t("table.place"), kind: "rank" }, { head: t("table.members"), kind: "count" }],
    rows: answer.groups.map(({ group, place, of }) => [text(PEER_GROUPS[group].name), place, of]),
  }),
};
