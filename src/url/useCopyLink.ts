import { siteAddress } from "~/url/siteAddress";
import { useWords } from "~/url/useWords";

/**
 * Copies a link to a query string and answers what to say; where the clipboard is not allowed, the link stands in the
 * address bar. Opened as a file, Masar has no address to give: the link is one to the site, or the query alone.
 */
export function useCopyLink(): (query: string) => Promise<string> {
  const { t } = useWords();
  return async (query) => {
    const isFile = location.protocol === "file:";
    const link = isFile ? `${siteAddress}${query}` : new URL(query, location.href).href;
    try {
      await navigator.clipboard.writeText(link);
      return t(isFile && siteAddress === "" ? "offline.copiedQuery" : "link.copied");
    } catch {
      history.replaceState(history.state, "", query);
      return t("link.failed");
    }
  };
}
