import { useState } from "react";
import type { ChartDefinition } from "~/charts/context";
import type { CountryCode } from "~/domain/country";
import type { EditionInfo } from "~/domain/edition";
import type { Caption } from "~/figure/caption";
import type { Words } from "~/i18n/words";
import { fullQuery } from "~/url/fullLink";
import type { DashboardState } from "~/url/resolveState";
import type { Display } from "~/url/useDisplay";
import { Icon } from "~/ui/Icon";
import { Menu } from "~/ui/Menu";
import styles from "~/figure/ExportMenu.module.css";

interface ExportMenuProps<Answer> {
  readonly chart: ChartDefinition<Answer>;
  readonly answer: Answer;
  /** What leaves the page, where that differs: marks whose list stays behind. */
  readonly exported?: Answer;
  readonly caption: (words: Words) => Caption;
  readonly state: DashboardState;
  readonly country?: CountryCode | null;
  readonly subject: string;
  readonly editions: readonly EditionInfo[];
  readonly isComputed?: boolean;
  readonly display: Display;
}

/** Picture, table and link of one figure. What draws pictures is loaded when first asked for. */
export function ExportMenu<Answer>({ chart, answer, exported = answer, caption, state, country = null, subject, editions, isComputed = false, display }: ExportMenuProps<Answer>) {
  const { words, theme, time } = display;
  const [said, setSaid] = useState<{ readonly text: string; readonly isError: boolean } | null>(null);
  const { t } = words;
  const spoken = caption(words);
  const query = () => fullQuery(state, words.language, chart.id);
  const report = async (work: () => Promise<string>) => {
    try {
      setSaid({ text: await work(), isError: false });
    } catch (error) {
      setSaid({ text: t("export.failed", { reason: error instanceof Error ? error.message : String(error) }), isError: true });
    }
  };
  const request = () => ({ chart, answer: exported, caption: { ...spoken, title: spoken.alone ?? spoken.title }, words, theme, country, subject, editions, isComputed, time, query: query() });
  const savePng = () => report(async () => t("export.saved", { file: await (await import("~/export/saveFigure")).savePng(request()) }));
  const saveCsv = () => report(async () => t("export.saved", { file: await (await import("~/export/saveTable")).saveCsv(request()) }));
  const copyLink = () => report(async () => {
    await navigator.clipboard.writeText(new URL(query(), location.href).href);
    return t("link.copied");
  });
  return (
    <span className={styles.export}>
      <Menu
        label={t("action.exportFigure", { title: spoken.title })}
        trigger={<><Icon name="export" /><span className={styles.word}>{t("action.export")}</span></>}
        items={[
          { label: t("export.png"), detail: t("export.pngDetail"), onChoose: () => void savePng() },
          { label: t("export.csv"), detail: t("export.csvDetail"), onChoose: () => void saveCsv() },
          { label: t("link.copyFigure"), detail: t("link.detail"), onChoose: () => void copyLink() },
        ]}
      />
      <span role="status" className={said?.isError ? styles.error : styles.said} onAnimationEnd={() => setSaid(null)} key={said?.text}>{said?.text}</span>
    </span>
  );
}
