import type { ChartDefinition } from "~/charts/context";
import type { Caption, FigureSubject } from "~/export/request";
import type { Words } from "~/i18n/words";
import { fullQuery } from "~/url/fullLink";
import type { DashboardState } from "~/url/resolveState";
import { useCopyLink } from "~/url/useCopyLink";
import type { Display } from "~/url/useDisplay";
import { Icon } from "~/ui/Icon";
import { Menu } from "~/ui/Menu";
import { Said, useSaid } from "~/ui/Said";
import styles from "~/figure/ExportMenu.module.css";

/** A figure on its page, from which it may leave. */
export interface FigureSource<Answer> extends FigureSubject {
  readonly chart: ChartDefinition<Answer>;
  readonly answer: Answer;
  /** What leaves the page, where that differs: marks whose list stays behind. */
  readonly exported?: Answer;
  /** Title, measure and alternative text, in whichever language is asked for. */
  readonly caption: (words: Words) => Caption;
  readonly state: DashboardState;
}

interface ExportMenuProps<Answer> extends FigureSource<Answer> {
  readonly display: Display;
}

/** Picture, table and link of one figure. What draws pictures is loaded when first asked for. */
export function ExportMenu<Answer>({ chart, answer, exported = answer, caption, state, display, ...about }: ExportMenuProps<Answer>) {
  const { words, theme, time } = display;
  const { t } = words;
  const copyLink = useCopyLink();
  const [said, say] = useSaid((reason) => t("export.failed", { reason }));
  const spoken = caption(words);
  const query = () => fullQuery(state, words.language, chart.id);
  const request = () => ({ ...about, chart, answer: exported, caption: { ...spoken, title: spoken.alone ?? spoken.title }, words, theme, time, query: query() });
  const savePng = () => say(async () => t("export.saved", { file: await (await import("~/export/saveFigure")).savePng(request()) }));
  const saveCsv = () => say(async () => t("export.saved", { file: await (await import("~/export/saveTable")).saveCsv(request()) }));
  return (
    <Said said={said}>
      <Menu
        label={t("action.exportFigure", { title: spoken.title })}
        trigger={<><Icon name="export" /><span className={styles.word}>{t("action.export")}</span></>}
        items={[
          { label: t("export.png"), detail: t("export.pngDetail"), onChoose: () => void savePng() },
          { label: t("export.csv"), detail: t("export.csvDetail"), onChoose: () => void saveCsv() },
          { label: t("link.copyFigure"), detail: t("link.detail"), onChoose: () => void say(() => copyLink(query())) },
        ]}
      />
    </Said>
  );
}
