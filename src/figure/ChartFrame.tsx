import { memo } from "react";
import { Chart } from "~/charts/Chart";
import type { ChartContext, ChartDefinition } from "~/charts/context";
import { once } from "~/charts/once";
import { chartTheme, WHITE_PAPER } from "~/charts/theme";
import { ChartPointer } from "~/figure/ChartPointer";
import { useWidth } from "~/figure/useWidth";
import type { Display } from "~/url/useDisplay";
import styles from "~/figure/Figure.module.css";

/** The size of a chart's text on screen, px. */
export const TEXT = 13;
const [PAGE, PAGE_HIGH] = [700, 720]; // px, A4 upright within the margins of `@page`; what head and caption leave of its height

interface Drawn<Answer> {
  readonly chart: ChartDefinition<Answer>;
  readonly answer: Answer;
  readonly display: Display;
  /** Stands first on its page: drawn before the others. */
  readonly isFirst: boolean;
}

interface ChartFrameProps<Answer> extends Drawn<Answer> {
  readonly alt: string;
  /** What a click on a row, or `Enter`, opens. */
  readonly onOpen?: ((key: string, stop: string) => void) | undefined;
  /** The row that is pointed at from outside the chart. */
  readonly pointed: string | null;
}

function contextAt<Answer>({ chart, answer, display }: Pick<Drawn<Answer>, "chart" | "answer" | "display">, width: number): ChartContext {
  const sized = { words: display.words, theme: chartTheme(display.theme, display.isPrinting ? WHITE_PAPER : undefined), time: display.time, width, text: TEXT };
  const height = width > 0 ? Math.round(chart.height(answer, sized)) : 0;
  return { ...sized, height: display.isPrinting && chart.stopsAlong === "lanes" ? Math.min(height, PAGE_HIGH) : height }; // lanes move closer where they are given less
}

/** The picture itself, drawn anew for another answer, not for what is pointed at. */
const Picture = memo(function Picture<Answer>({ width, ...drawn }: Drawn<Answer> & { readonly width: number }) {
  const context = contextAt(drawn, width);
  return <Chart option={drawn.chart.option(drawn.answer, context)} width={width} height={context.height} isStill={drawn.display.isPrinting} isFirst={drawn.isFirst} />;
}) as <Answer>(props: Drawn<Answer> & { readonly width: number }) => React.ReactNode;

/** A chart at the width of its place, on paper at that of the page, with what pointer and keyboard find in it. */
export function ChartFrame<Answer>({ alt, onOpen, pointed, ...drawn }: ChartFrameProps<Answer>) {
  const { chart, answer, display } = drawn;
  const [frame, room] = useWidth();
  const width = display.isPrinting && room > 0 ? PAGE : room;
  const context = contextAt(drawn, width);
  return (
    <div ref={frame} className={styles.frame}>
      <ChartPointer stops={once(() => (width > 0 ? chart.stops(answer, context) : []))} along={chart.stopsAlong} context={context} alt={alt} onOpen={onOpen} pointed={pointed}>
        {width > 0 && <Picture {...drawn} width={width} />}
      </ChartPointer>
    </div>
  );
}
