import { countryOf } from "~/analysis/lookup";
import { largestGain, movers } from "~/analysis/movers";
import { figureOf, type CatalogueFiles } from "~/catalogue/figureOf";
import type { Edition } from "~/domain/edition";
import type { Slide, Story } from "~/domain/story";
import type { Words } from "~/i18n/words";
import { FIGURES, OFF_STAGE, type Address } from "~/url/dashboardState";
import { defaults, resolveState, type DashboardState } from "~/url/resolveState";
import { figuresShown, slideAddress } from "~/url/slide";

/** The stories that come with Masar, computed from the data: the view on screen, one country's path, the Gulf since the first edition, and what the latest one changed. */
export const SHIPPED_STORIES = ["view", "path", "gulf", "changed"] as const;
export type ShippedStory = (typeof SHIPPED_STORIES)[number];

export const isShipped = (id: string): id is ShippedStory => SHIPPED_STORIES.some((name) => name === id);

/** A figure of a story with the state that it is made from. */
interface Scene {
  readonly figure: string;
  readonly state: DashboardState;
}

type Changes = Partial<Address> & Pick<Address, "view">;
type Take = (figure: string, changes: Changes) => Scene;

function countryPath(take: Take, { survey, file }: CatalogueFiles, { country, edition }: DashboardState): readonly Scene[] {
  const { from } = defaults(survey, "sub-indices", edition);
  const gain = largestGain(survey, country, edition);
  const latest = { view: "sub-indices", from, to: edition } as const;
  return [
    take("rank", { view: "overview", to: edition, edition, marks: "0" }), // initiatives have a slide of their own
    ...(gain && gain.to !== edition ? [take("places-bridge", { view: "sub-indices", from: gain.from, to: gain.to })] : []),
    take("places-bridge", latest), take("score-bridge", latest), take("history", latest), take("profile", latest), take("peers", latest),
    ...(file.initiatives.some(({ countries }) => countries.includes(country)) ? [take("timeline", { view: "timeline", state: [country], to: edition })] : []),
  ];
}

function gulf(take: Take, _files: CatalogueFiles, { edition }: DashboardState): readonly Scene[] {
  return ["paths", "dumbbell", "leaders", "heatmap", "means", "strengths"].map((figure) => take(figure, { view: "gcc", to: edition, ...(figure === "means" ? { measure: "value" as const } : {}) }));
}

/** The first edition changed nothing: the second stands for it. */
const changedEdition = ({ editions }: CatalogueFiles["survey"], edition: Edition): Edition => Math.max(edition, editions[1]?.edition ?? edition);

function changed(take: Take, { survey }: CatalogueFiles, { edition: asked, country }: DashboardState): readonly Scene[] {
  const edition = changedEdition(survey, asked);
  const { from } = defaults(survey, "sub-indices", edition);
  const pair = { from, to: edition };
  const [world, arab] = [movers(survey, "world", [from, edition]), movers(survey, "arab", [from, edition])];
  const moved = [...new Set([world.up, arab.up, arab.down].flatMap((mover) => mover?.country ?? []))];
  return [
    take("map", { view: "ranks", tab: "map", edition }),
    take("dumbbell", { view: "gcc", ...pair }),
    ...moved.map((code) => take("places-bridge", { view: "sub-indices", country: code, ...pair })),
    ...moved.slice(0, 1).map((code) => take("score-bridge", { view: "sub-indices", country: code, ...pair })),
    take("dumbbell", { view: "gcc", group: "arab", ...pair }),
    take("history", { view: "sub-indices", country, ...pair }),
  ];
}

const WRITTEN: Readonly<Record<Exclude<ShippedStory, "view">, typeof countryPath>> = { path: countryPath, gulf, changed };

/** What a shipped story is called. */
export function shippedTitle({ t, of, format }: Words, id: ShippedStory, { survey, state }: { readonly survey: CatalogueFiles["survey"]; readonly state: Pick<DashboardState, "view" | "country" | "edition"> }): string {
  const { label } = countryOf(survey, state.country);
  return t(`story.shipped.${id}`, { country: of(label), first: format.edition(survey.editions[0]?.edition ?? 0), year: format.edition(changedEdition(survey, state.edition)), view: t(`view.${state.view}`) });
}

/** A shipped story of the country and edition of the address; what the data have no figure for is left out. */
export function shippedStory(id: ShippedStory, state: DashboardState, files: CatalogueFiles): Story {
  const { survey, words } = files;
  const plain: Address = { ...state, ...OFF_STAGE, marks: null, compare: state.compare, group: null, edition: null, from: null, to: null, figure: null, tab: "chart", indicator: "egdi", measure: "rank", osi: null, tii: null, hci: null, weights: null, goal: null, q: "", state: [], partner: [], kind: [], topic: [], years: null, verdict: [], editions: [], index: [], claim: [], text: [], lanes: "kind", rest: "hide", initiative: null, tray: [], report: null };
  const take: Take = (figure, changes) => ({ figure, state: resolveState({ ...plain, ...changes }, survey).state });
  const scenes = id === "view" ? viewScenes(state) : WRITTEN[id](take, files, state);
  const slides = scenes.filter((scene) => figureOf(scene.state, scene.figure, files) !== null)
    .map((scene): Slide => ({ address: slideAddress(scene.state, scene.figure, words.language), title: "", note: "", reveal: "all" }));
  return { title: shippedTitle(words, id, { survey, state }), slides };
}

/** The figures of the view, the one that the address names first: those on screen, or where that is a list all of the view. */
function viewScenes(state: DashboardState): readonly Scene[] {
  const shown = figuresShown(state);
  const figures = shown.length > 0 ? shown : figuresShown({ ...state, tab: "chart", figure: FIGURES[state.view][0] });
  return figures.map((figure) => ({ figure, state }));
}
