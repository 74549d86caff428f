import type { QueryClient } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { App } from "~/app/App";
import { offlineQuery, withNews } from "~/app/offlineQuery";
import { embedQuery, pageQuery, stageQuery } from "~/app/pageQuery";
import { createQueryClient } from "~/data/queryClient";
import { surveyQuery } from "~/data/survey";
import { loadFonts } from "~/i18n/fonts";
import { languageQuery } from "~/i18n/i18n";
import { parsers } from "~/url/dashboardState";
import { browserLanguage } from "~/url/useDisplay";
import "virtual:fonts.css";
import "~/styles/tokens.css";
import "~/styles/base.css";

/** Hears of code that has gone; and when the first view stands and the browser rests, has the whole of Masar kept on this device. A figure in somebody else's page keeps nothing there. */
function keepCopy(client: QueryClient) {
  const tell = (news: Parameters<typeof withNews>[0]) => client.setQueryData(offlineQuery.queryKey, withNews(news));
  window.addEventListener("vite:preloadError", () => tell({ isPartLost: true }));
  if (!import.meta.env.PROD || import.meta.env.MODE === "portable") return;
  if (!location.protocol.startsWith("http") || window.top !== window || !("serviceWorker" in navigator)) return;
  const keep = async () => (await import("~/storage/offlineCopy")).keepOffline(tell);
  const atRest = () => ("requestIdleCallback" in window ? requestIdleCallback(() => void keep()) : setTimeout(() => void keep(), 1000));
  if (document.readyState === "complete") atRest();
  else window.addEventListener("load", atRest, { once: true });
}

/** Fetches what the first view needs, files, language and fonts at once, then draws it whole. */
export async function start(root: HTMLElement): Promise<void> {
  const client = createQueryClient();
  const address = new URLSearchParams(location.search);
  const view = parsers.view.parse(address.get("view") ?? "") ?? "overview";
  const language = parsers.lang.parse(address.get("lang") ?? "") ?? browserLanguage();
  const first = parsers.embed.parse(address.get("embed") ?? "") ? client.prefetchQuery(embedQuery) : parsers.story.parse(address.get("story") ?? "") ? client.prefetchQuery(stageQuery(client)) : client.prefetchQuery(pageQuery(client, view));
  await Promise.all([
    first, client.prefetchQuery(surveyQuery), // what fails here is shown by the page's boundary, with Retry
    client.prefetchQuery(languageQuery(language)),
    loadFonts(parsers.digits.parse(address.get("digits") ?? "") ?? "latn"),
  ]);
  createRoot(root).render(<App client={client} />);
  keepCopy(client);
}
