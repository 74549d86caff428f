import { useQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { offlineQuery } from "~/app/offlineQuery";
import { useWords } from "~/url/useWords";
import { Icon } from "~/ui/Icon";
import styles from "~/app/Layout.module.css";

function onNetwork(changed: () => void) {
  window.addEventListener("online", changed);
  window.addEventListener("offline", changed);
  return () => {
    window.removeEventListener("online", changed);
    window.removeEventListener("offline", changed);
  };
}

/** The one file has all inside; the site has it once the worker holds it. */
const isOneFile = import.meta.env.MODE === "portable";

/** What the footer says of the network: nothing until all is held, that all is held, or that it is doing without. */
export function OfflineState() {
  const { t } = useWords();
  const { data: { isWhole } } = useQuery(offlineQuery);
  const isOnline = useSyncExternalStore(onNetwork, () => navigator.onLine, () => true);
  if (!isWhole && !isOneFile) return null;
  return isOnline ? <span data-screen> · {t("offline.works")}</span> : <span className={styles.offline} data-screen><Icon name="offline" size={14} />{t("offline.note")}</span>;
}
