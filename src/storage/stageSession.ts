const KEY = "masar:stage";

/** By what the windows of one presentation know each other: the same after a reload, another in another tab. Where a browser keeps nothing, a new one; also where another tab, of which this is the double, goes by it. */
export function stageSession(isTaken = false): string {
  const fresh = Math.random().toString(36).slice(2, 10);
  try {
    const kept = isTaken ? null : sessionStorage.getItem(KEY);
    if (kept) return kept;
    sessionStorage.setItem(KEY, fresh);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error; // a page that may keep nothing
  }
  return fresh;
}
