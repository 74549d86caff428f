import { Chart } from "~/charts/Chart";
import type { ChartContext, ChartDefinition } from "~/charts/context";
import { chartTheme } from "~/charts/theme";
import { ChartPointer } from "~/figure/ChartPointer";
import { useWidth } from "~/figure/useWidth";
import type { Display } from "~/url/useDisplay";
import styles from "~/figure/Figure.module.css";

const TEXT = 13; // px
const PAGE = 640; // px, A4 upright within its margins

interface ChartFrameProps<Answer> {
  readonly chart: ChartDefinition<Answer>;
  readonly answer: Answer;
  readonly alt: string;
  readonly display: Display;
  /** Stands first on its page: drawn before the others. */
  readonly isFirst: boolean;
  /** What a click on a row, or `Enter`, opens. */
  readonly onOpen?: ((key: string, stop: string) => void) | undefined;
}

/** A chart at the width of its place, with what pointer and keyboard find in it. */
export function ChartFrame<Answer>({ chart, answer, alt, display, isFirst, onOpen }: ChartFrameProps<Answer>) {
  const [frame, room] = useWidth();
  const width = display.isPrinting ? Math.min(room, PAGE) : room;
  const sized = { words: display.words, theme: chartTheme(display.theme, display.isPrinting ? "#FFFFFF" : undefined), time: display.time, width, text: TEXT };
  const context: ChartContext = { ...sized, height: width > 0 ? Math.round(chart.height(answer, sized)) : 0 };
  return (
    <div ref={frame} className={styles.frame}>
      <ChartPointer stops={width > 0 ? chart.stops(answer, context) : []} along={chart.stopsAlong} context={context} alt={alt} onOpen={onOpen}>
        {width > 0 && <Chart option={chart.option(answer, context)} width={width} height={context.height} isStill={display.isPrinting} isFirst={isFirst} />}
      </ChartPointer>
    </div>
  );
}
