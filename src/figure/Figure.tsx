import { memo, useDeferredValue, useState, type ReactNode } from "react";
import { ChartFrame } from "~/figure/ChartFrame";
import { DataTable } from "~/figure/DataTable";
import { ExportMenu, type FigureSource } from "~/figure/ExportMenu";
import { Panel } from "~/figure/Panel";
import { useDisplay } from "~/url/useDisplay";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import styles from "~/figure/Figure.module.css";

interface FigureProps<Answer> extends FigureSource<Answer> {
  /** Between the subtitle and the chart: a key, say. */
  readonly head?: ReactNode;
  /** Between the chart and the source. */
  readonly children?: ReactNode;
  readonly onOpen?: (key: string, stop: string) => void;
  /** Stands first on its page: a change shows in it in the next frame, in the others right after. */
  readonly isFirst?: boolean;
}

function Body<Answer>(props: FigureProps<Answer>) {
  const { chart, answer, caption, country, isComputed = false, isFirst = false, head, children, onOpen } = props;
  const display = useDisplay();
  const { words } = display;
  const [isTable, setTable] = useState(false);
  const { t } = words;
  const { title, subtitle, alt, note } = caption(words);
  return (
    <Panel
      isFigure id={chart.id} title={title} subtitle={subtitle} country={country}
      actions={<>
        <Button look="icon" aria-label={t(isTable ? "action.chart" : "action.table")} title={t(isTable ? "action.chart" : "action.table")} onClick={() => setTable(!isTable)}>
          <Icon name={isTable ? "chart" : "table"} />
        </Button>
        <ExportMenu {...props} display={display} />
      </>}
    >
      {head}
      {isTable ? <DataTable table={chart.table(answer, words)} caption={alt} words={words} /> : <ChartFrame chart={chart} answer={answer} alt={alt} display={display} isFirst={isFirst} onOpen={onOpen} />}
      {children}
      <footer className={styles.source}>
        <span>{t("source.short")}</span>
        {isComputed && <span className={styles.computed}>{t("source.computed")}</span>}
        {note && <span>{note}</span>}
      </footer>
    </Panel>
  );
}

const LateBody = memo(Body) as typeof Body;

/** The one container of pictures: title, measure, chart or its table, source; with its table and its export. */
export function Figure<Answer>(props: FigureProps<Answer>) {
  const late = useDeferredValue(props);
  return <LateBody {...(props.isFirst ? props : late)} />;
}
