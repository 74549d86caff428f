import { partInTheWay } from "~/analysis/facets";
import { testsOf, type InitiativeFilter } from "~/analysis/initiativeFilter";
import type { InitiativeNames } from "~/analysis/initiativeTimeline";
import type { Initiative } from "~/domain/initiative";
import { partName } from "~/features/timeline/addressFilter";
import { NO_FILTER, without } from "~/features/timeline/FilterBar";
import { wayOut } from "~/sentences/timeline";
import { useAddress } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import styles from "~/features/timeline/Timeline.module.css";

interface NothingFoundProps {
  readonly initiatives: readonly Initiative[];
  readonly filter: InitiativeFilter;
  readonly names: InitiativeNames;
}

/** Where the filters find nothing: the one to drop, and what would then be found. */
export function NothingFound({ initiatives, filter, names }: NothingFoundProps) {
  const words = useWords();
  const { t } = words;
  const [{ q }, update] = useAddress();
  const way = partInTheWay(initiatives, testsOf(filter));
  const name = way ? partName(words, names, { part: way.part, filter, q }) : "";
  return (
    <div className={styles.nothing}>
      <p><b>{t("timelineView.nothing.title")}</b></p>
      <p>{wayOut(words, way, name)}</p>
      <p>
        {way && <Button isCompact onClick={() => update(without(way.part))}>{t("timelineView.nothing.drop", { filter: name })}</Button>}
        <Button look="plain" isCompact onClick={() => update(NO_FILTER)}>{t("timelineView.nothing.clear")}</Button>
      </p>
    </div>
  );
}
