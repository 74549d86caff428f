import { useSlideFigure } from "~/app/present/useSlideFigure";
import type { Entry } from "~/app/present/usePresentation";
import type { Survey } from "~/domain/survey";
import type { Words } from "~/i18n/words";
import { useWords } from "~/url/useWords";
import type { SlideView } from "~/url/slide";

interface SlideTitleProps {
  readonly entry: Pick<Entry, "slide" | "view">;
  readonly survey: Survey;
  /** Of the slide. */
  readonly words: Words;
}

function Computed({ view, survey, words }: Pick<SlideTitleProps, "survey" | "words"> & { readonly view: SlideView }) {
  const { t } = useWords();
  const { figure, isPending } = useSlideFigure(view, survey, words);
  const caption = figure?.caption(words);
  return caption ? <bdi lang={words.language}>{caption.alone ?? caption.title}</bdi> : isPending ? "" : t("present.nothing");
}

/** The title that a slide will have: its author's, else the computed finding. */
export function SlideTitle({ entry: { slide, view }, survey, words }: SlideTitleProps) {
  const { t } = useWords();
  if (slide.title) return <bdi>{slide.title}</bdi>;
  return view ? <Computed view={view} survey={survey} words={words} /> : t("present.unread");
}
