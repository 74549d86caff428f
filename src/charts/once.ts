/** An answer that is worked out when it is first asked for, and then kept: what is pointed at is asked again at every move. */
export function once<Answer>(ask: () => Answer): () => Answer {
  let kept: { readonly answer: Answer } | null = null;
  return () => (kept ??= { answer: ask() }).answer;
}
