import { createRoot } from "react-dom/client";
import { App } from "~/app/App";
import { pageQuery } from "~/app/pageQuery";
import { createQueryClient } from "~/data/queryClient";
import { surveyQuery } from "~/data/survey";
import { languageQuery } from "~/i18n/i18n";
import { parsers } from "~/url/dashboardState";
import { browserLanguage } from "~/url/useDisplay";
import "virtual:fonts.css";
import "~/styles/tokens.css";
import "~/styles/base.css";

const SAMPLE = "ترتيب Rank 0123";
const SLOWEST_FONT = 3000; // ms

/**
 * Loads every weight: a chart measures its labels once and keeps the widths. A font that fails or is slow stops
 * nothing, since the page reads as well in the system's typeface.
 */
async function loadFonts(withArabicDigits: boolean): Promise<void> {
  const weights = [400, 500, 600];
  const faces = weights.map((weight) => document.fonts.load(`${weight} 16px "IBM Plex Sans Arabic"`, SAMPLE));
  const digits = withArabicDigits ? weights.map((weight) => document.fonts.load(`${weight} 16px "Masar Digits"`, "٠١٢٣")) : [];
  await Promise.race([Promise.allSettled([...faces, ...digits]), new Promise((resolve) => setTimeout(resolve, SLOWEST_FONT))]);
}

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
    loadFonts(address.get("digits") === "arab"),
  ]);
  createRoot(root).render(<App client={client} />);
}
