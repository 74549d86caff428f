import { useState, type ReactNode } from "react";
import type { ChartDefinition } from "~/charts/context";
import type { CountryCode } from "~/domain/country";
import type { EditionInfo } from "~/domain/edition";
import type { Caption } from "~/figure/caption";
import { ChartFrame } from "~/figure/ChartFrame";
import { DataTable } from "~/figure/DataTable";
import { ExportMenu } from "~/figure/ExportMenu";
import type { Words } from "~/i18n/words";
import type { DashboardState } from "~/url/resolveState";
import { useDisplay } from "~/url/useDisplay";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import styles from "~/figure/Figure.module.css";

interface FigureProps<Answer> {
  readonly chart: ChartDefinition<Answer>;
  readonly answer: Answer;
  /** What leaves the page, where that differs: marks whose list stays behind. */
  readonly exported?: Answer;
  /** Title, measure and alternative text, in whichever language is asked for. */
  readonly caption: (words: Words) => Caption;
  readonly state: DashboardState;
  /** The country that the figure is about; `null` for several or a group. */
  readonly country?: CountryCode | null;
  /** What stands for the subject in file names. */
  readonly subject: string;
  /** The editions shown, earliest first. */
  readonly editions: readonly EditionInfo[];
  /** Ranks or values in it are Masar's own. */
  readonly isComputed?: boolean;
  /** Between the subtitle and the chart: a key, say. */
  readonly head?: ReactNode;
  /** Between the chart and the source. */
  readonly children?: ReactNode;
  readonly onOpen?: (key: string, stop: string) => void;
}

const ownColour = (country: CountryCode | null | undefined) => ({ "--tab": country ? `var(--c-${country.toLowerCase()}, var(--ink))` : "var(--ink)" }) as React.CSSProperties;

/** The one container of pictures: title, measure, chart or its table, source; with its table and its export. */
export function Figure<Answer>(props: FigureProps<Answer>) {
  const { chart, answer, caption, country, isComputed = false, head, children, onOpen } = props;
  const display = useDisplay();
  const { words } = display;
  const [isTable, setTable] = useState(false);
  const { t } = words;
  const { title, subtitle, alt, note } = caption(words);
  return (
    <figure id={`figure-${chart.id}`} className={styles.figure} style={ownColour(country)} aria-labelledby={`title-${chart.id}`}>
      <header className={styles.head}>
        <h2 id={`title-${chart.id}`}>{title}</h2>
        <p className={styles.subtitle}>{subtitle}</p>
        <div className={styles.actions} data-screen>
          <Button look="icon" aria-pressed={isTable} aria-label={t(isTable ? "action.chart" : "action.table")} title={t(isTable ? "action.chart" : "action.table")} onClick={() => setTable(!isTable)}>
            <Icon name={isTable ? "chart" : "table"} />
          </Button>
          <ExportMenu {...props} display={display} />
        </div>
      </header>
      {head}
      {isTable ? <DataTable table={chart.table(answer, words)} caption={alt} words={words} /> : <ChartFrame chart={chart} answer={answer} alt={alt} display={display} onOpen={onOpen} />}
      {children}
      <footer className={styles.source}>
        <span>{t("source.short")}</span>
        {isComputed && <span className={styles.computed}>{t("source.computed")}</span>}
        {note && <span>{note}</span>}
      </footer>
    </figure>
  );
}
