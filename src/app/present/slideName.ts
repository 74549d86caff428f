import type { Entry } from "~/app/present/usePresentation";
import { packDetail, packName } from "~/catalogue/packName";
import type { Survey } from "~/domain/survey";
import type { Words } from "~/i18n/words";

/** What a slide is called in lists: its author's title, else its figure; in words what it is about. */
export const slideName = (words: Words, { slide, view }: Pick<Entry, "slide" | "view">, survey: Survey): string =>
  slide.title || (view ? `${packName(words, view)}${words.t("subIndices.separator")}${packDetail(words, view, survey)}` : words.t("present.unread"));

/** The address of a slide in words: view, figure, subject, editions. */
export const slideDetail = (words: Words, { view }: Pick<Entry, "view">, survey: Survey): string =>
  (view ? [words.t(`view.${view.state.view}`), packName(words, view), packDetail(words, view, survey)].join(" · ") : words.t("present.unread"));
