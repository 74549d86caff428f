import { timelineFigure, type TimelineShown } from "~/catalogue/timelineFigures";
import { calendarExtra } from "~/features/timeline/calendarExtra";
import { FigureExport } from "~/figure/FigureExport";
import { useWords } from "~/url/useWords";

/** The files of the timeline where its list stands alone; its picture stays with the chart. */
export function ListExport(shown: TimelineShown) {
  const words = useWords();
  const figure = timelineFigure(shown);
  return <FigureExport figure={{ ...figure, caption: (spoken) => ({ ...figure.caption(spoken), title: spoken.t("initiativeList.title") }) }} extras={calendarExtra(words, shown)} isList />;
}
