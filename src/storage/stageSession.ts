const KEY = "masar:stage";

/** By what the windows of one presentation know each other: the same after a reload, another in another tab. Where a browser keeps nothing, a new one. */
export function stageSession(): string {
  const fresh = Math.random().toString(36).slice(2, 10);
  try {
    const kept = sessionStorage.getItem(KEY);
    if (kept) return kept;
    sessionStorage.setItem(KEY, fresh);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error; // a page that may keep nothing
  }
  return fresh;
}
