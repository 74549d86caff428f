/** Letters that are searched as others, where Unicode does not take them apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ٱ: "ا", ى: "ي", ی: "ي", ک: "ك", ة: "ه", ß: "ss", ł: "l", ø: "o", đ: "d", ð: "d", þ: "th", æ: "ae", œ: "oe", ı: "i", ς: "σ",
  ...Object.fromEntries(["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"].flatMap((digits) => [...digits].map((digit, value) => [digit, String(value)]))),
};
const WRITTEN = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");
const REMOVED = /[\u00ad\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g; // marks on letters, tatweel, marks of direction; by number, as \p takes six times as long
const HYPHENS = /[’‘ʼ'`\-‐‑]/g; // within a word, which is found with and without
const DASHES = /[–—]/g;
const THOUSANDS = /(?<=[0-9٠-٩۰-۹])[,٬](?=[0-9٠-٩۰-۹]{3}(?![0-9٠-٩۰-۹]))/g;

/** Each letter by itself as it is searched, so that its place can be told. */
const foldedPart = (text: string): string =>
  text.normalize("NFKD").replaceAll(REMOVED, "").toLowerCase().replaceAll(HYPHENS, "").replaceAll(DASHES, " ").replaceAll(WRITTEN, (letter) => LETTERS[letter] ?? letter);

/** A text as it is searched: Latin without diacritics, Arabic without vowel marks, hamzas on their seats and tatweel, its alifs, ya and ta marbuta as one; digits Western; hyphens and the commas of thousands closed up. */
export const fold = (text: string): string => foldedPart(text.replaceAll(THOUSANDS, "")).trim();

/** A word of a search in each form in which a folded text may hold it. */
export interface SearchWord {
  /** Anywhere; the first as it was typed. */
  readonly forms: readonly [string, ...string[]];
  /** Without its article, preposition and conjunction: where a word begins, or after such ones. */
  readonly stems: readonly string[];
}

const HAMZA = /[ئؤء]/g;
const JOINED = ["ولل", "وال", "بال", "كال", "فال", "لل", "ال", "و"];
const SHORTEST = 3; // letters of a stem

function searchWord(typed: string): readonly SearchWord[] {
  const seats = typed.search(HAMZA) < 0 ? [typed] : [typed, ...["ئ", "ؤ", "ء"].map((seat) => typed.replaceAll(HAMZA, seat))]; // الشئون، الشؤون
  const written = seats.flatMap((word) => [word.replaceAll(DASHES, ""), word.replaceAll(HYPHENS, " ").replaceAll(DASHES, " ")]);
  const [first, ...others] = new Set(written.map((word) => fold(word).replaceAll(/\s+/g, " ")).filter((word) => word !== ""));
  if (first === undefined) return [];
  const forms: SearchWord["forms"] = [first, ...others];
  const bare = forms.flatMap((form) => JOINED.flatMap((joined) => (form.startsWith(joined) && form.length >= joined.length + SHORTEST ? [form.slice(joined.length)] : [])));
  const foreign = [...forms, ...bare].flatMap((form) => (/^او.{3}/.test(form) ? [`ي${form.slice(1)}`] : [])); // UNIDO is الأونيدو or اليونيدو
  return [{ forms, stems: [...new Set([...bare, ...foreign])] }];
}

/** The words of a search, each once; one with a hyphen stays one. */
export function searchWords(search: string): readonly SearchWord[] {
  const words = search.normalize("NFC").split(/\s+/).flatMap(searchWord);
  return words.filter(({ forms: [form] }, i) => words.findIndex((other) => other.forms[0] === form) === i);
}

/** Where a piece of text stands in another, every time. */
function indexesOf(folded: string, piece: string): readonly number[] {
  const found: number[] = [];
  for (let i = folded.indexOf(piece); i >= 0; i = folded.indexOf(piece, i + piece.length)) found.push(i);
  return found;
}

/** Whether a word begins here, or has only what is joined to one before it. */
const isStem = (folded: string, at: number): boolean => /(?:^|[^ء-ي])[وف]?(?:[بكف]?ال|لل|[بكل])?$/.test(folded.slice(Math.max(0, at - 5), at));

/** Whether a folded text holds a word of a search in one of its forms. */
export const holds = (folded: string, { forms, stems }: SearchWord): boolean =>
  forms.some((form) => folded.includes(form)) || stems.some((stem) => indexesOf(folded, stem).some((at) => isStem(folded, at)));

/** Whether each word of a search begins somewhere in a text, or stands in it. */
export const isFound = (search: string, text: string): boolean => {
  const folded = fold(text);
  return searchWords(search).every((word) => holds(folded, word));
};

/** A part of a text: its first character and the one after its last. */
export type Stretch = readonly [from: number, to: number];

const foldedLetters = new Map<string, string>();

/** A folded text, and for each of its letters where it stands in the original; a mark belongs to the letter before it. */
function foldedWithPlaces(text: string): { readonly folded: string; readonly places: readonly Stretch[] } {
  let folded = "";
  const places: Stretch[] = [];
  const separators = new Set([HYPHENS, THOUSANDS].flatMap((kind) => [...text.matchAll(kind)].map(({ index }) => index))); // of no letter
  let at = 0;
  for (const letter of text) {
    const part = separators.has(at) ? "" : (foldedLetters.get(letter) ?? foldedPart(letter));
    if (!separators.has(at)) foldedLetters.set(letter, part);
    const to = at + letter.length;
    const last = places.at(-1);
    if (part === "" && last && !separators.has(at)) places.splice(-1, 1, [last[0], to]);
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

/** Where a word of a search stands in a text, every time. */
function placesOf({ forms, stems }: SearchWord, { folded, places }: ReturnType<typeof foldedWithPlaces>): readonly Stretch[] {
  const stretches = (piece: string, starts: readonly number[]) => starts.flatMap((i): Stretch[] => {
    const [first, last] = [places[i], places[i + piece.length - 1]];
    return first && last ? [[first[0], last[1]]] : [];
  });
  return [...forms.flatMap((form) => stretches(form, indexesOf(folded, form))), ...stems.flatMap((stem) => stretches(stem, indexesOf(folded, stem).filter((at) => isStem(folded, at))))];
}

/** Where what was searched stands in a text as it is written: the whole of it, else each of its words; none where nothing does. */
export function foundAt(search: string, text: string): readonly Stretch[] {
  const [words, written] = [searchWords(search), foldedWithPlaces(text)];
  const whole = words.length > 1 ? placesOf({ forms: [words.map(({ forms: [form] }) => form).join(" ")], stems: [] }, written) : [];
  return whole.length > 0 ? whole : merged(words.flatMap((word) => placesOf(word, written)));
}
