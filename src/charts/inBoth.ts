import type { ChartContext } from "~/charts/context";
import { isolate } from "~/i18n/format";
import type { Words } from "~/i18n/words";

/** A short text in the language of the chart; in a picture in both, the other's behind it, each in its own order. What is the same in both stands once. */
export function inBoth({ words, second }: Pick<ChartContext, "words" | "second">, write: (words: Words) => string): string {
  const own = write(words);
  const other = second ? write(second) : own;
  return other === own || !second ? own : `${isolate(own, words.direction)} · ${isolate(other, second.direction)}`;
}
