import { timelineSource, type TimelineShown } from "~/features/timeline/timelineSource";
import { ExportMenu } from "~/figure/ExportMenu";
import { useDisplay } from "~/url/useDisplay";

/** The files of the timeline where its list stands alone; its picture stays with the chart. */
export function ListExport(shown: TimelineShown) {
  const display = useDisplay();
  const source = timelineSource(display.words, shown);
  return <ExportMenu {...source} display={display} caption={(spoken) => ({ ...source.caption(spoken), title: spoken.t("initiativeList.title") })} isList />;
}
