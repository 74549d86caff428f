import { memo, useDeferredValue, useState, type ReactNode } from "react";
import type { FigureSource } from "~/catalogue/figure";
import { ChartFrame } from "~/figure/ChartFrame";
import { DataTable } from "~/figure/DataTable";
import { FigureExport } from "~/figure/FigureExport";
import type { FigureExtra } from "~/figure/figureExtra";
import { PackButton } from "~/figure/PackButton";
import { Panel } from "~/figure/Panel";
import { useDisplay } from "~/url/useDisplay";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import styles from "~/figure/Figure.module.css";

/** A remark of so few characters stands beside the source, where half a page has room for it. */
const BRIEF = 40;

interface FigureProps<Answer> extends FigureSource<Answer> {
  /** What the page draws, where that differs from what leaves it. */
  readonly shown?: Answer;
  /** Under the title on the page, where it may say what to do; else as it leaves the page. */
  readonly pageSubtitle?: string;
  /** Before the buttons for table and export. */
  readonly actions?: ReactNode;
  /** What is operated or read in the place of the picture; such a figure comes with the page around it. */
  readonly body?: ReactNode;
  readonly extras?: readonly FigureExtra<Answer>[];
  /** Between the subtitle and the chart: a key, say. */
  readonly head?: ReactNode;
  /** Between the chart and the source. */
  readonly children?: ReactNode;
  readonly onOpen?: (key: string, stop: string) => void;
  /** The row that is pointed at from outside the chart, by its chip say. */
  readonly pointed?: string | null;
  /** Stands first on its page: a change shows in it in the next frame, in the others right after. */
  readonly isFirst?: boolean;
}

function Body<Answer>(props: FigureProps<Answer>) {
  const { chart, answer, shown = answer, caption, country, isComputed = false, isFirst = false, isEmpty = false, pageSubtitle, actions, body, head, children, onOpen, pointed = null } = props;
  const display = useDisplay();
  const { words } = display;
  const [wantsTable, setTable] = useState(false);
  const { t } = words;
  const { title, subtitle, alt, note, source } = caption(words);
  const isTable = wantsTable && !isEmpty;
  const label = t(isTable ? "action.chart" : "action.table");
  return (
    <Panel
      isFigure id={chart.id} title={title} subtitle={pageSubtitle ?? subtitle} country={country}
      actions={<>
        {actions}
        {!isEmpty && <Button look="icon" aria-label={label} title={label} onClick={() => setTable(!isTable)}><Icon name={isTable ? "chart" : "table"} /></Button>}
        {!isEmpty && <PackButton state={props.state} figure={chart.id} isIcon />}
        {!isEmpty && <FigureExport figure={props} extras={props.extras} />}
      </>}
    >
      {head}
      {isTable ? <DataTable table={chart.table(shown, words)} caption={alt} words={words} /> : body ?? <ChartFrame chart={chart} answer={shown} alt={alt} display={display} isFirst={isFirst} onOpen={onOpen} pointed={pointed} />}
      {children}
      <footer className={styles.source}>
        <span>{source ?? t("source.short")}</span>
        {isComputed && <span className={styles.computed}>{t("source.computed")}</span>}
        {note && <span data-brief={note.length <= BRIEF || undefined}>{note}</span>}
      </footer>
    </Panel>
  );
}

const LateBody = memo(Body) as typeof Body;

/** The one container of pictures: title, measure, chart or its table, source; with its table and its export. */
export function Figure<Answer>(props: FigureProps<Answer>) {
  const late = useDeferredValue(props);
  return <LateBody {...(props.isFirst || props.body ? props : late)} />;
}
