/**
 * A text as it is searched: Latin without diacritics, Arabic without vowel marks and tatweel, its alifs, ya and ta marbuta as one.
 * Works letter by letter, so that a match can be found again in the written text.
 */
export const fold = (text: string): string =>
  text.normalize("NFD").replaceAll(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, "").toLowerCase()
    .replaceAll(/[أإآٱ]/g, "ا").replaceAll("ى", "ي").replaceAll("ة", "ه").replaceAll("ؤ", "و").replaceAll("ئ", "ي").replaceAll(/[’‘'`-]/g, " ").trim();

/** Whether each word of a search begins somewhere in a text, or stands in it. */
export const isFound = (search: string, text: string): boolean => {
  const folded = fold(text);
  return fold(search).split(/\s+/).every((word) => folded.includes(word));
};
