import type { CSSProperties, ReactNode } from "react";
import type { FigureSource } from "~/catalogue/figure";
import { Chart } from "~/charts/Chart";
import { chartTheme, WHITE_PAPER } from "~/charts/theme";
import { useDisplay } from "~/url/useDisplay";
import styles from "~/features/report/Brief.module.css";

/** The size of a chart's text on the page, px: 9 points. */
const TEXT = 12;

interface FrameProps {
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly children: ReactNode;
}

/** A titled part of the page. */
export function BriefFrame({ title, subtitle, children }: FrameProps) {
  return <section className={styles.figure}><h2>{title}</h2>{subtitle && <p className={styles.subtitle}>{subtitle}</p>}{children}</section>;
}

interface BriefFigureProps<Answer> {
  readonly figure: FigureSource<Answer>;
  /** px, of the page at 96 dots to the inch. */
  readonly width: number;
  readonly height: number;
  readonly children?: ReactNode;
}

/** A figure on paper: drawn at once, at a size of its own, with its alternative text. */
export function BriefFigure<Answer>({ figure: { chart, answer, caption }, width, height, children }: BriefFigureProps<Answer>) {
  const { words, time } = useDisplay();
  const { title, subtitle, alt, note } = caption(words);
  const context = { words, theme: chartTheme("light", WHITE_PAPER), time, width, height, text: TEXT };
  return (
    <BriefFrame title={title} subtitle={subtitle}>
      <div role="img" aria-label={alt} dir="ltr" className={styles.chart} style={{ blockSize: height } as CSSProperties}><Chart option={chart.option(answer, context)} width={width} height={height} isStill isFirst /></div>
      {note && <p className={styles.note}>{note}</p>}
      {children}
    </BriefFrame>
  );
}
