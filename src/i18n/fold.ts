/** A text as it is searched: Latin without diacritics, Arabic without vowel marks, hamzas on their seats and tatweel, its alifs, ya and ta marbuta as one; digits Western. */
export const fold = (text: string): string =>
  text.normalize("NFD").replaceAll(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, "").toLowerCase()
    .replaceAll("ٱ", "ا").replaceAll("ى", "ي").replaceAll("ة", "ه").replaceAll(/[٠-٩]/g, (digit) => String("٠١٢٣٤٥٦٧٨٩".indexOf(digit))).replaceAll(/[’‘'`-]/g, " ").trim();

/** Whether each word of a search begins somewhere in a text, or stands in it. */
export const isFound = (search: string, text: string): boolean => {
  const folded = fold(text);
  return fold(search).split(/\s+/).every((word) => folded.includes(word));
};
