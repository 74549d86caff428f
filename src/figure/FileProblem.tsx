import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";

interface FileProblemProps {
  /** A `DataFileError` carries its file; anything else is told as it is. */
  readonly error: Error;
  readonly onRetry: () => void;
}

/** What failed, by name, what still works, and the way on. */
export function FileProblem({ error, onRetry }: FileProblemProps) {
  const { t } = useWords();
  const isFile = "file" in error && "reason" in error;
  return (
    <Notice tone="error" title={isFile ? t("error.title") : t("error.unexpected", { reason: error.message })} actions={<Button look="primary" onClick={onRetry}>{t("action.retry")}</Button>}>
      {isFile && <p><code><bdi dir="ltr">data/{String(error.file)}: {String(error.reason)}</bdi></code>. {t("error.works")}</p>}
    </Notice>
  );
}
