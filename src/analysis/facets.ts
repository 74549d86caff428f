/** What each part of a filter asks of an entry; `null` asks nothing. */
export type Tests<Entry, Part extends string> = Readonly<Record<Part, ((entry: Entry) => boolean) | null>>;

const partsOf = <Entry, Part extends string>(tests: Tests<Entry, Part>) => Object.keys(tests) as Part[];

/** The parts of a filter that ask something. */
export const asking = <Entry, Part extends string>(tests: Tests<Entry, Part>): readonly Part[] => partsOf(tests).filter((part) => tests[part] !== null);

/** The entries that meet all parts of a filter, or all but one. */
export function meeting<Entry, Part extends string>(entries: readonly Entry[], tests: Tests<Entry, Part>, except?: Part): readonly Entry[] {
  const asked = asking(tests).filter((part) => part !== except);
  return entries.filter((entry) => asked.every((part) => tests[part]?.(entry)));
}

/** How often each value stands in a list; a value that does not is absent. */
export function tally<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The items by what each of them stands under, in the order in which that first comes. */
export function grouped<Item, Key>(items: readonly Item[], keysOf: (item: Item) => readonly Key[]): ReadonlyMap<Key, readonly [Item, ...Item[]]> {
  const groups = new Map<Key, [Item, ...Item[]]>();
  for (const item of items) for (const key of keysOf(item)) {
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** A test for any of the chosen values; nothing chosen asks nothing. */
export const anyOf = <Entry>(chosen: readonly string[], valuesOf: (entry: Entry) => readonly string[]) =>
  (chosen.length === 0 ? null : (entry: Entry) => valuesOf(entry).some((value) => chosen.includes(value)));

/** The one part whose removal finds most, where a filter finds nothing; `null` where no single part stands in the way. */
export function partInTheWay<Entry, Part extends string>(entries: readonly Entry[], tests: Tests<Entry, Part>): { readonly part: Part; readonly found: number } | null {
  const [best] = asking(tests)
    .map((part) => ({ part, found: meeting(entries, tests, part).length }))
    .toSorted((a, b) => b.found - a.found);
  return best && best.found > 0 ? best : null;
}
