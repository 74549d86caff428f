import { useQuery, useQueryClient } from "@tanstack/react-query";
import { figureFilesQuery } from "~/app/figureFiles";
import { figureOf } from "~/catalogue/figureOf";
import type { AnyFigure } from "~/catalogue/figure";
import type { Survey } from "~/domain/survey";
import type { Words } from "~/i18n/words";
import type { SlideView } from "~/url/slide";

/** The figure of a slide, or why it has none yet. */
export interface SlideFigure {
  /** `null` while its files come, and where there is nothing to draw. */
  readonly figure: AnyFigure | null;
  readonly isPending: boolean;
  readonly error: Error | null;
}

/** The figure of a slide, made from its address and the files alone. */
export function useSlideFigure({ state, figure }: SlideView, survey: Survey, words: Words): SlideFigure {
  const client = useQueryClient();
  const { data, error, isPending } = useQuery(figureFilesQuery(client, { figure, state }));
  return { figure: data ? figureOf(state, figure, { ...data, survey, words }) : null, isPending, error };
}
