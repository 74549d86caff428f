import type { Digits } from "~/domain/language";

const SAMPLE = "ترتيب Rank 0123";
const SLOWEST = 3000; // ms

/**
 * Loads every weight: a chart measures its labels once and keeps the widths. A font that fails or is slow stops
 * nothing, since the page reads as well in the system's typeface.
 */
export async function loadFonts(digits: Digits): Promise<void> {
  const weights = [400, 500, 600];
  const faces = weights.map((weight) => document.fonts.load(`${weight} 16px "IBM Plex Sans Arabic"`, SAMPLE));
  const arabic = digits === "arab" ? weights.map((weight) => document.fonts.load(`${weight} 16px "Masar Digits"`, "٠١٢٣")) : [];
  await Promise.race([Promise.allSettled([...faces, ...arabic]), new Promise((resolve) => setTimeout(resolve, SLOWEST))]);
}
