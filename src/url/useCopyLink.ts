import { useWords } from "~/url/useWords";

/** Copies a link to a query string and answers what to say; where the clipboard is not allowed, the link stands in the address bar. */
export function useCopyLink(): (query: string) => Promise<string> {
  const { t } = useWords();
  return async (query) => {
    const link = new URL(query, location.href).href;
    try {
      await navigator.clipboard.writeText(link);
      return t("link.copied");
    } catch {
      history.replaceState(history.state, "", link);
      return t("link.failed");
    }
  };
}
