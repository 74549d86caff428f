/** Letters that are searched as others, where Unicode does not take them apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ٱ: "ا", ى: "ي", ی: "ي", ک: "ك", ة: "ه", ß: "ss", ł: "l", ø: "o", đ: "d", ð: "d", þ: "th", æ: "ae", œ: "oe", ı: "i", ς: "σ",
  ...Object.fromEntries(["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"].flatMap((digits) => [...digits].map((digit, value) => [digit, String(value)]))),
};
const WRITTEN = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");
const REMOVED = /[\u00ad\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g; // marks on letters, tatweel, marks of direction; by number, as \p takes six times as long
const GAPS = /[’‘ʼ'`\-‐‑–—]/g;

/** Each letter by itself as it is searched, so that its place can be told. */
const foldedPart = (text: string): string =>
  text.normalize("NFKD").replaceAll(REMOVED, "").toLowerCase().replaceAll(GAPS, " ").replaceAll(WRITTEN, (letter) => LETTERS[letter] ?? letter);

/** A text as it is searched: Latin without diacritics, Arabic without vowel marks, hamzas on their seats and tatweel, its alifs, ya and ta marbuta as one; digits Western. */
export const fold = (text: string): string => foldedPart(text).trim();

/** The words of a search, folded, each once. */
export const searchWords = (search: string): readonly string[] => [...new Set(fold(search).split(/\s+/))].filter((word) => word !== "");

/** Whether each word of a search begins somewhere in a text, or stands in it. */
export const isFound = (search: string, text: string): boolean => {
  const folded = fold(text);
  return searchWords(search).every((word) => folded.includes(word));
};

/** A part of a text: its first character and the one after its last. */
export type Stretch = readonly [from: number, to: number];

const foldedLetters = new Map<string, string>();

/** A folded text, and for each of its letters where it stands in the original; a mark belongs to the letter before it. */
function foldedWithPlaces(text: string): { readonly folded: string; readonly places: readonly Stretch[] } {
  let folded = "";
  const places: Stretch[] = [];
  let at = 0;
  for (const letter of text) {
    const part = foldedLetters.get(letter) ?? foldedPart(letter);
    foldedLetters.set(letter, part);
    const to = at + letter.length;
    const last = places.at(-1);
    if (part === "" && last) places.splice(-1, 1, [last[0], to]);
    for (let i = 0; i < part.length; i++) places.push([at, to]);
    folded += part;
    at = to;
  }
  return { folded, places };
}

/** Stretches in the order of the text, those that overlap as one. */
const merged = (stretches: readonly Stretch[]): readonly Stretch[] =>
  stretches.toSorted((a, b) => a[0] - b[0]).reduce<Stretch[]>((done, [from, to]) => {
    const last = done.at(-1);
    if (last && from < last[1]) done.splice(-1, 1, [last[0], Math.max(last[1], to)]);
    else done.push([from, to]);
    return done;
  }, []);

/** Where a word stands in a text, every time. */
function placesOf(word: string, { folded, places }: ReturnType<typeof foldedWithPlaces>): Stretch[] {
  const found: Stretch[] = [];
  for (let i = folded.indexOf(word); i >= 0; i = folded.indexOf(word, i + word.length)) {
    const [first, last] = [places[i], places[i + word.length - 1]];
    if (first && last) found.push([first[0], last[1]]);
  }
  return found;
}

/** Where what was searched stands in a text as it is written: the whole of it, else each of its words; none where nothing does. */
export function foundAt(search: string, text: string): readonly Stretch[] {
  const [words, written] = [searchWords(search), foldedWithPlaces(text)];
  const whole = words.length > 1 ? placesOf(words.join(" "), written) : [];
  return whole.length > 0 ? whole : merged(words.flatMap((word) => placesOf(word, written)));
}
