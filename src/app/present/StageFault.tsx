import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import { useWords } from "~/url/useWords";
import styles from "~/app/present/Stage.module.css";

/** Why there is nothing to present, and the way back. */
export function StageFault({ said, onBack }: { readonly said: string; readonly onBack: () => void }) {
  const { t } = useWords();
  return <main className={styles.fault}><Notice tone="error" actions={<Button look="primary" onClick={onBack}>{t("present.back")}</Button>}>{said}</Notice></main>;
}
