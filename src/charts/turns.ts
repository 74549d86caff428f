const waiting: (() => void)[] = [];

function next() {
  waiting.shift()?.();
  if (waiting.length > 0) setTimeout(next);
}

/** Does jobs one after another, each in a task of its own, so that the page answers and paints between them. */
export function inTurn(job: () => void) {
  waiting.push(job);
  if (waiting.length === 1) setTimeout(next);
}
