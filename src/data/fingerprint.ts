/** A short sign of a text (FNV-1a, 32 bits), to tell whether a file is the one that the code was built with. No seal: it finds accidents, not intent. */
export function fingerprint(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
}
