import type { RowProblem } from "~/data/problems";
import { ltr } from "~/i18n/format";
import { unreadableText } from "~/sentences/data";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { useWords } from "~/url/useWords";
import styles from "~/app/stories/Stories.module.css";

/** What an action on a story came to, with what could not be read, and how it is undone. */
export interface Told {
  readonly text: string;
  readonly isError?: boolean;
  readonly problems?: readonly RowProblem[];
  readonly undo?: () => void;
}

const MOST = 12;

/** Tells it, until it is closed or something else is told. */
export function StoryTold({ told: { text, isError = false, problems = [], undo }, onClose }: { readonly told: Told; readonly onClose: () => void }) {
  const words = useWords();
  const { t, format } = words;
  return (
    <div className={styles.told} role={isError ? "alert" : "status"} data-error={isError || problems.length > 0 || undefined}>
      <div>
        <p>{text}</p>
        {problems.length > 0 && (
          <ul>
            {problems.slice(0, MOST).map(({ line, column, value, reason }, i) => {
              const said = { line: typeof line === "number" ? format.edition(line) : ltr(line), column: ltr(column), reason: unreadableText(words, reason) };
              return <li key={i}>{value === "" ? t("story.problem", said) : t("story.problemValue", { ...said, value: ltr(value) })}</li>;
            })}
            {problems.length > MOST && <li>…</li>}
          </ul>
        )}
      </div>
      {undo && <Button look="link" onClick={undo}>{t("story.undo")}</Button>}
      <Button look="icon" aria-label={t("action.close")} onClick={onClose}><Icon name="close" /></Button>
    </div>
  );
}
