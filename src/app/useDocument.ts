import { useLayoutEffect } from "react";
import type { Display } from "~/url/useDisplay";

/** Sets language, direction and theme on the document itself, where style sheets and assistive technology look. */
export function useDocument({ words: { language, direction }, theme }: Pick<Display, "words" | "theme">) {
  useLayoutEffect(() => {
    Object.assign(document.documentElement, { lang: language, dir: direction });
    document.documentElement.dataset["theme"] = theme;
  }, [language, direction, theme]);
}
