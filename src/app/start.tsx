import { createRoot } from "react-dom/client";
import { App } from "~/app/App";
import { pageQuery } from "~/app/pageQuery";
import { createQueryClient } from "~/data/queryClient";
import { surveyQuery } from "~/data/survey";
import { loadFonts } from "~/i18n/fonts";
import { languageQuery } from "~/i18n/i18n";
import { parsers } from "~/url/dashboardState";
import { browserLanguage } from "~/url/useDisplay";
import "virtual:fonts.css";
import "~/styles/tokens.css";
import "~/styles/base.css";

/** Fetches what the first view needs, files, language and fonts at once, then draws it whole. */
export async function start(root: HTMLElement): Promise<void> {
  const client = createQueryClient();
  const address = new URLSearchParams(location.search);
  const view = parsers.view.parse(address.get("view") ?? "") ?? "overview";
  const language = parsers.lang.parse(address.get("lang") ?? "") ?? browserLanguage();
  await Promise.all([
    client.prefetchQuery(surveyQuery), // what fails here is shown by the page's boundary, with Retry
    client.prefetchQuery(pageQuery(client, view)),
    client.prefetchQuery(languageQuery(language)),
    loadFonts(parsers.digits.parse(address.get("digits") ?? "") ?? "latn"),
  ]);
  createRoot(root).render(<App client={client} />);
}
