import type { FigureSource } from "~/catalogue/figure";
import type { Language } from "~/domain/language";
import { presetOf, type Preset } from "~/export/presets";
import { requestOf, type Edits, type FigureRequest } from "~/export/request";
import type { Words } from "~/i18n/words";
import type { ExportChoices } from "~/storage/exportChoices";

/** What is chosen in the sheet: what the device remembers, and what is of this figure alone. */
export interface ExportLook extends ExportChoices {
  readonly edits: Edits;
  readonly isMarked: boolean;
}

/** The languages of a picture, English first in both. */
const languagesOf = ({ language }: Pick<ExportLook, "language">, screen: Language): readonly [Language, Language?] =>
  (language === "both" ? ["en", "ar"] : [language ?? screen]);

/** The size that is chosen. */
export const presetIn = ({ preset, custom }: Pick<ExportLook, "preset" | "custom">): Preset => presetOf(preset, custom);

interface Asked<Answer> {
  readonly figure: FigureSource<Answer>;
  readonly look: ExportLook;
  readonly time: "ltr" | "rtl";
}

/** The figure as it is wanted; `null` while a language is still on its way. */
export function requestIn<Answer>({ figure, look, time }: Asked<Answer>, all: Partial<Readonly<Record<Language, Words>>>, screen: Language): FigureRequest<Answer> | null {
  const [first, second] = languagesOf(look, screen);
  const [words, other] = [all[first], second && all[second]];
  if (!words || (second && !other)) return null;
  const { background, hasMark, isMarked, edits } = look;
  return requestOf(figure, { words: other ? [words, other] : [words], background, hasMark, isMarked, edits, time });
}
