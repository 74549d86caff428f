import { useState } from "react";
import { useSurvey } from "~/data/useSurvey";
import { fullQuery } from "~/url/fullLink";
import { useDashboardState } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import styles from "~/app/Bar.module.css";

/** Copies the full link of the view, which keeps its meaning when a new edition is bundled. */
export function CopyLink() {
  const { t, language } = useWords();
  const [state] = useDashboardState(useSurvey());
  const [said, setSaid] = useState("");
  const copy = async () => {
    const link = new URL(fullQuery(state, language, state.figure), location.href).href;
    try {
      await navigator.clipboard.writeText(link);
      setSaid(t("link.copied"));
    } catch {
      // Without permission for the clipboard the reader still gets the link: in the address bar.
      history.replaceState(history.state, "", link);
      setSaid(t("link.failed"));
    }
    setTimeout(() => setSaid(""), 4000);
  };
  return (
    <span className={styles.copy}>
      <Button aria-label={t("link.copy")} onClick={() => void copy()}><Icon name="link" /><span className={styles.word}>{t("link.copy")}</span></Button>
      <span role="status" className={styles.said}>{said}</span>
    </span>
  );
}
