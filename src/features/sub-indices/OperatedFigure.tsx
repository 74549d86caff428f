import { useState, type ReactNode } from "react";
import { DataTable } from "~/figure/DataTable";
import { ExportMenu, type FigureSource } from "~/figure/ExportMenu";
import styles from "~/figure/Figure.module.css";
import { Panel } from "~/figure/Panel";
import type { Display } from "~/url/useDisplay";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";

interface OperatedFigureProps<Answer> extends FigureSource<Answer> {
  readonly display: Display;
  /** Under the title on the page, where it may say what to do. */
  readonly subtitle: string;
  /** There is nothing to draw or list yet. */
  readonly isEmpty?: boolean;
  readonly actions?: ReactNode;
  /** What is operated; it stands in the place of the picture. */
  readonly children: ReactNode;
}

/** A figure whose place on the page is taken by controls; as a picture and as a table it leaves the page like any other. */
export function OperatedFigure<Answer>({ display, subtitle, isEmpty = false, actions, children, ...source }: OperatedFigureProps<Answer>) {
  const { words } = display;
  const { t } = words;
  const [wantsTable, setTable] = useState(false);
  const { chart, answer, caption, country, isComputed } = source;
  const { title, alt } = caption(words);
  const isTable = wantsTable && !isEmpty;
  const label = t(isTable ? "action.chart" : "action.table");
  return (
    <Panel
      isFigure id={chart.id} title={title} subtitle={subtitle} country={country}
      actions={<>
        {actions}
        {!isEmpty && <Button look="icon" aria-label={label} title={label} onClick={() => setTable(!isTable)}><Icon name={isTable ? "chart" : "table"} /></Button>}
        {!isEmpty && <ExportMenu {...source} display={display} />}
      </>}
    >
      {isTable ? <DataTable table={chart.table(answer, words)} caption={alt} words={words} /> : children}
      <footer className={styles.source}>
        <span>{t("source.short")}</span>
        {isComputed && <span className={styles.computed}>{t("source.computed")}</span>}
      </footer>
    </Panel>
  );
}
