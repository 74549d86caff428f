import { sourceText, spokenIn, type FigureRequest, type Spoken } from "~/export/request";
import { withoutMarks } from "~/i18n/format";
import { siteAddress } from "~/url/siteAddress";

interface InLanguage {
  readonly language: string;
  readonly text: string;
}

/** What a picture says of itself, in each of its languages; keys are PNG's own and `URL`. */
export interface PictureText {
  readonly language: string;
  readonly texts: Readonly<Record<"Title" | "Source" | "Description", readonly InLanguage[]> & Record<"Copyright" | "URL", string>>;
}

/** The words inside a picture: title, source, alternative text, whose it is, and the link to the view that it shows. */
export function pictureText<Answer>(request: FigureRequest<Answer>, made: string): PictureText {
  const spoken = spokenIn(request);
  const each = (write: (one: (typeof spoken)[number]) => string) => spoken.map((one) => ({ language: one.words.language, text: withoutMarks(write(one)).replaceAll("\u00a0", " ") }));
  return {
    language: spoken.map(({ words }) => words.language).join(", "),
    texts: {
      Title: each(({ caption }) => caption.title), Source: each((one) => sourceText({ ...request, ...one }, made)), Description: each(({ caption }) => caption.alt),
      Copyright: "UN DESA (figures), Masar (chart)", URL: `${siteAddress}${request.query}`,
    },
  };
}

/** How the figure is cited in one language: its title, source and date; and its link, where the site has a public address. */
export function citationText<Answer>(request: FigureRequest<Answer>, one: Spoken, made: string): string {
  const { t } = one.words;
  const said = { title: one.caption.title.replace(/[.؟?]$/, ""), source: sourceText({ ...request, ...one }, made) };
  return withoutMarks(siteAddress ? t("sheet.citationLink", { ...said, link: `${siteAddress}${request.query}` }) : t("sheet.citationText", said)).replaceAll("\u00a0", " ");
}
