import type { NoBridge } from "~/analysis/scoredPair";
import { Missing } from "~/features/sub-indices/Missing";
import type { Words } from "~/i18n/words";
import { Button } from "~/ui/Button";

interface NotScoredProps {
  /** That of the figure in whose place it stands. */
  readonly id: string;
  readonly answer: NoBridge;
  readonly title: string;
  /** The reason first. */
  readonly sentences: readonly string[];
  /** Opens the nearest pair that can be compared. */
  readonly onChoose?: (pair: { from: number; to: number }) => void;
  readonly words: Words;
}

/** The frame and title of a bridge that cannot be drawn: what is missing, why, and the way on. */
export function NotScored({ id, answer: { country, pair, nearest }, title, sentences: [reason = "", ...rest], onChoose, words: { t, of, format } }: NotScoredProps) {
  const span = ([from, to]: readonly [number, number]) => ({ from: format.edition(from), to: format.edition(to) });
  return (
    <Missing id={id} title={title} subtitle={t("subIndices.places.subtitleNone", { country: of(country.label), ...span(pair) })} country={country} reason={reason}>
      <p>{[...rest, ...(nearest && onChoose ? [t("subIndices.notScored.nearest")] : [])].join(" ")}</p>
      {nearest && onChoose && <Button isCompact onClick={() => onChoose({ from: nearest[0], to: nearest[1] })}>{t("subIndices.notScored.show", span(nearest))}</Button>}
    </Missing>
  );
}
