import type { Path, Paths } from "~/analysis/paths";
import type { ChartContext } from "~/charts/context";
import { isColoured } from "~/domain/country";
import { PEER_GROUPS, type PeerGroup } from "~/domain/peerGroup";

/** How a line is told from the others, in black and white too. */
export interface LineLook {
  /** A colour of `tokens.css` by its name without the dashes. */
  readonly token: string;
  /** Lengths of strokes and gaps at a text size of 13; `null` for an unbroken line. */
  readonly dash: readonly number[] | null;
  /** Its marks at the editions: a disc, a ring or an upright bar. */
  readonly mark: "disc" | "ring" | "bar";
}

/** The dash of a group, the same wherever it stands; the GCC, in ink, needs none. */
export const GROUP_DASHES: Readonly<Record<Exclude<PeerGroup, "gcc">, LineLook["dash"]>> = {
  world: null, arab: [2, 3], asia: [7, 3], europe: [10, 3, 2, 3], africa: [4, 4], americas: [12, 5], oceania: [5, 3, 2, 3, 2, 3],
};
const DASHES = [null, [7, 3], [2, 3], [10, 3, 2, 3]] as const;
/** Three greys, each with a mark of its own, times four dashes: as many as a comparison holds. */
const GREYS = [{ token: "ink-3", mark: "disc" }, { token: "context", mark: "ring" }, { token: "ink-2", mark: "bar" }] as const;
const LOOKS: readonly LineLook[] = GREYS.flatMap((grey) => DASHES.map((dash) => ({ ...grey, dash })));

const groupLook = (id: string): LineLook | null => (id in GROUP_DASHES ? { ...GREYS[0], dash: GROUP_DASHES[id as keyof typeof GROUP_DASHES] } : null);

/** The looks of lines drawn together: the six in their colours, the focus and the GCC in ink, groups by their dash, other countries in greys that all differ and stay when the focus moves. */
export function lineLooks(ids: readonly string[], focus: string | null): ReadonlyMap<string, LineLook> {
  const taken = ids.flatMap((id) => groupLook(id) ?? []);
  const free = LOOKS.filter((look) => !taken.some(({ token, dash }) => token === look.token && String(dash) === String(look.dash)));
  const greys = ids.filter((id) => !isColoured(id) && !(id in PEER_GROUPS));
  return new Map(ids.flatMap((id): [string, LineLook][] => {
    if (isColoured(id)) return [[id, { token: `c-${id.toLowerCase()}`, dash: null, mark: "disc" }]];
    if (id === focus || id === "gcc") return [[id, { token: "ink", dash: null, mark: id === focus ? "disc" : "ring" }]];
    const look = groupLook(id) ?? free[greys.indexOf(id) % free.length];
    return look ? [[id, look]] : [];
  }));
}

/** The looks of the lines of an answer that are no mere context. */
export function looksOf({ paths }: Pick<Paths, "paths">): ReadonlyMap<string, LineLook> {
  const named = paths.filter(({ role }) => role !== "context");
  return lineLooks(named.map(({ subject }) => subject.id), named.find(({ role }) => role === "focus")?.subject.id ?? null);
}

/** The colour of a line: its own, ink for a focus without one, else grey. */
export function pathColour({ subject, role }: Path, { theme }: ChartContext, looks?: ReadonlyMap<string, LineLook>): string {
  if (role === "context") return theme.colour("context");
  return theme.colour(looks?.get(subject.id)?.token ?? lineLooks([subject.id], role === "focus" ? subject.id : null).get(subject.id)?.token ?? "ink");
}

/** The same for text, which needs more contrast than a line. */
export function labelColour(path: Path, context: ChartContext, looks: ReadonlyMap<string, LineLook>): string {
  if (path.role === "context") return context.theme.colour("ink-2");
  return looks.get(path.subject.id)?.token === "context" ? context.theme.colour("ink-3") : pathColour(path, context, looks);
}
