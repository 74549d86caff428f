import * as echarts from "echarts/core";

/** Hundredths of a text size that IBM Plex Sans Arabic gives to Latin letters and signs at weight 500, as a browser measured them. */
const LATIN = " 24|&71|+60|,29|-40|.29|/42|:31|;31|?49|A66|B66|C63|D68|E59|F57|G71|H71|I42|J53|K66|L51|M81|N71|O71|P63|Q71|R66|S60|T58|U69|V63|W93|X64|Y62|Z59|a55|b59|c51|d59|e56|f34|g54|h58|i27|j27|k55|l29|m88|n58|o56|p59|q59|r38|s49|t37|u58|v51|w80|x53|y51|z49|·36|،29|–59|’28|…85|−60|(34|)34|%95|\u00a024";

/** The same for Arabic letters: alone, at the beginning, in the middle and at the end of a run; those of two widths join no letter after them. */
const ARABIC = "ب86,27,32,94|ت86,27,32,94|ث86,27,32,94|ج61,65,67,65|ح61,65,67,65|خ61,65,67,65|س114,75,84,122|ش114,75,84,122|ص127,87,89,129|ض127,87,89,129|ط77,69,71,79|ظ77,69,71,79|ع62,52,49,60|غ62,52,49,60|ف92,46,46,100|ق73,46,46,73|ك77,35,47,94|ل66,28,32,71|م58,50,56,68|ن67,27,32,73|ه45,64,49,50|ي75,27,32,70|ئ75,27,32,70|ا23,28|أ24,27|إ23,28|آ24,27|د49,57|ذ49,57|ر28,33|ز28,33|و47,47|ؤ47,47|ى75,70|ة45,50";

const rows = (list: string) => new Map(list.split("|").map((row) => [row.slice(0, 1), row.slice(1).split(",").map(Number)] as const));
const [latin, arabic] = [rows(LATIN), rows(ARABIC)];
const OTHER = 60; // digits, and what is not listed
const UNWRITTEN = /[\u064b-\u0652\u200e\u200f\u2066-\u2069]/g; // marks above letters, and those of direction
const HEAVIER = { 400: 0.98, 500: 1, 600: 1.02 } as Readonly<Record<number, number>>;

/** Width of a text within 5 % of a browser's, px; without one, ECharts takes Arabic letters for twice as wide as they are. */
function plexWidth(content: string, font: string): number {
  const [, weight = "400", size = "12"] = /^(\d+)? ?.*?([\d.]+)px/.exec(font) ?? [];
  const letters = [...content.replaceAll(UNWRITTEN, "")];
  const joins = (letter: string | undefined) => (arabic.get(letter ?? "")?.length ?? 0) > 2;
  const width = letters.reduce((sum, letter, i) => {
    const forms = arabic.get(letter);
    if (!forms) return sum + (latin.get(letter)?.[0] ?? OTHER);
    const isJoined = joins(letters[i - 1]);
    if (!joins(letter)) return sum + (forms[isJoined ? 1 : 0] ?? 0);
    const goesOn = arabic.has(letters[i + 1] ?? "");
    return sum + (forms[isJoined ? (goesOn ? 2 : 3) : goesOn ? 1 : 0] ?? 0);
  }, 0);
  return (width / 100) * Number(size) * (HEAVIER[Number(weight)] ?? 1);
}

/** Has ECharts measure texts as the page's typeface does, for the rest of a test file. */
export const measureAsPlex = () => echarts.setPlatformAPI({ measureText: (content, font) => ({ width: plexWidth(content, font ?? "12px") }) });
