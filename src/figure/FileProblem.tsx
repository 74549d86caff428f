import { FILE_FAULTS } from "~/domain/unreadable";
import { ltr } from "~/i18n/format";
import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";

/** Without these nothing can be shown. */
const NEEDED_EVERYWHERE: readonly string[] = ["egdi.csv", "countries.csv", "editions.csv"];
/** What browsers say when a part of the application itself does not come. */
const MISSING_PART = /import|preload|module|chunk/i;

interface FileProblemProps {
  /** A `DataFileError` carries its file; anything else is told as it is. */
  readonly error: Error;
  readonly onRetry: () => void;
}

/** What failed, by name, what still works, and the way on. */
export function FileProblem({ error, onRetry }: FileProblemProps) {
  const { t } = useWords();
  const fault = FILE_FAULTS.find((name) => "fault" in error && error.fault === name);
  const file = "file" in error ? String(error.file) : "";
  const unexpected = MISSING_PART.test(error.message) ? t("error.part") : t("error.unexpected", { reason: error.message });
  return (
    <Notice tone="error" title={fault ? t("error.title", { file: ltr(`data/${file}`) }) : unexpected} actions={fault === "version" ? <Button look="primary" onClick={() => location.reload()}>{t("offline.reload")}</Button> : <Button look="primary" onClick={onRetry}>{t("action.retry")}</Button>}>
      {fault && <p>{t(`error.fault.${fault}`)} {t(NEEDED_EVERYWHERE.includes(file) ? "error.needed" : "error.works")}</p>}
      {fault && "detail" in error && <p><code><bdi dir="ltr">{String(error.detail)}</bdi></code></p>}
    </Notice>
  );
}
