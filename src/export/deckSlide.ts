import { chartTheme, WHITE_PAPER } from "~/charts/theme";
import type { Country } from "~/domain/country";
import { PEER_GROUPS } from "~/domain/peerGroup";
import type { DeckSlide } from "~/export/deck";
import { CONTENT } from "~/export/deckFrame";
import { nativeChartOf } from "~/export/deckNative";
import { drawChart } from "~/export/picture";
import { presetOf } from "~/export/presets";
import { sourceLines, type FigureRequest } from "~/export/request";

const MOST_ROWS = 28; // of a table on slides, two of them; a longer one is a file's
const SHARPER = 1.5; // dots that a px of the layout is drawn with

const theme = chartTheme("light", WHITE_PAPER);
const layout = { ...presetOf("slide", { width: 0, height: 0, dpi: 0 }), scale: SHARPER };

async function pictureOf<Answer>(request: FigureRequest<Answer>): Promise<NonNullable<DeckSlide["picture"]>> {
  const { width, height } = CONTENT;
  const drawn = drawChart(request, { preset: layout, theme, paper: WHITE_PAPER }, { box: { x: 0, y: 0, width, height }, words: request.words, second: null, isHalf: false });
  const blob = await new Promise<Blob | null>((resolve) => drawn.toBlob(resolve, "image/png"));
  if (!blob) throw new Error("the picture could not be encoded");
  return { png: new Uint8Array(await blob.arrayBuffer()), width, height };
}

/** What a figure is about, beside its country: names under which a column of its table may stand. */
interface DeckSubjects {
  readonly countries: readonly Country[];
  /** The country and the group of its address. */
  readonly about: { readonly country: string; readonly group: keyof typeof PEER_GROUPS };
  readonly made: string;
}

/**
 * A figure as a slide: what PowerPoint can draw is a chart that its user can edit, the rest a picture with its table.
 *
 * @throws Error when the browser cannot make a picture
 */
export async function deckSlide<Answer>(request: FigureRequest<Answer>, { countries, about, made }: DeckSubjects): Promise<DeckSlide> {
  const { words, caption, chart, answer, country } = request;
  const whole = chart.table(answer, words);
  const isLong = whole.rows.length > MOST_ROWS;
  const table = isLong ? { ...whole, rows: [] } : whole;
  const codes = new Map(countries.map(({ code, label }) => [words.of(label), code]));
  const heads = whole.columns.slice(1).map(({ head }) => head);
  const columns = heads.map((head) => codes.get(head));
  const focus = (columns.indexOf(about.country) + 1) || (heads.indexOf(words.of(PEER_GROUPS[about.group].short)) + 1);
  const native = nativeChartOf(table);
  const own = country && focus === 0 && native?.form === "bar" && native.columns.length === 1 ? (native.columns[0] ?? 0) : 0;
  return {
    query: request.query, title: caption.title, subtitle: caption.subtitle, alt: caption.alt, language: words.language, table, source: sourceLines(request, made),
    missing: [`— : ${words.t("status.short.scored")}`, ...(isLong ? [words.t("pack.wholeTable", { n: words.format.count(whole.rows.length) })] : [])].join(" "),
    // A bar that stands for the whole figure is the country's.
    colours: columns.map((code, i) => (code && (!country || code === country) ? theme.own(code) : own === i + 1 && country ? theme.own(country) : null)),
    focus: focus || own || null, colour: country ? theme.country(country) : null,
    picture: isLong || native === null ? await pictureOf(request) : null,
  };
}
