import type { Way } from "~/catalogue/facetAddress";
import { wayOut } from "~/sentences/timeline";
import { useAddress, type Changes } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import styles from "~/features/timeline/Timeline.module.css";

interface NothingFoundProps {
  /** Initiatives or claims. */
  readonly of: "timelineView" | "claims";
  /** `null` where no single part stands in the way. */
  readonly way: Way | null;
  /** What takes all parts out of the address. */
  readonly none: Changes;
}

/** Where the filters find nothing: the one to drop, and what would then be found. */
export function NothingFound({ of, way, none }: NothingFoundProps) {
  const words = useWords();
  const { t } = words;
  const [, update] = useAddress();
  return (
    <div className={styles.nothing}>
      <p><b>{t(`${of}.nothing.title`)}</b></p>
      <p>{wayOut(words, of, way)}</p>
      <p>
        {way && <Button isCompact onClick={() => update(way.changes)}>{t("timelineView.nothing.drop", { filter: way.name })}</Button>}
        <Button look="plain" isCompact onClick={() => update(none)}>{t("timelineView.nothing.clear")}</Button>
      </p>
    </div>
  );
}
