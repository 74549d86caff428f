import EChartsReact from "echarts-for-react/esm/core";
import type { EChartsOption } from "echarts";
import { CustomChart, LineChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import * as core from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useLayoutEffect, useRef, useState } from "react";
import { mediaHook } from "~/styles/useMedia";
import { drawing } from "~/charts/drawing";
import { inTurn } from "~/charts/turns";
import styles from "~/charts/Chart.module.css";

core.use([LineChart, CustomChart, GridComponent, SVGRenderer]);

/**
 * ECharts as the wrapper sees it. It makes each chart twice, the first only to wait until that is drawn: the first time it gets a stand-in, which is done at once.
 * It disposes plainly: a chart that is still drawing then throws later unless it is emptied first.
 */
const announced = new WeakSet<HTMLElement>();
const standIn = { on: (_event: "finished", done: () => void) => done() };
const echarts = {
  init: (element: HTMLElement, theme: string | undefined, opts: object) => {
    if (announced.delete(element)) return core.init(element, theme, opts);
    announced.add(element);
    return standIn;
  },
  getInstanceByDom: (element: HTMLElement) => (announced.has(element) ? standIn : core.getInstanceByDom(element)),
  dispose: (element: HTMLElement) => {
    const chart = core.getInstanceByDom(element);
    if (chart?.getOption()) {
      chart.clear();
      chart.getZr().flush();
    }
    chart?.dispose();
  },
};

const never = () => false;
const REPLACED = ["series"];
const useCalm = mediaHook("(prefers-reduced-motion: reduce)", true);

interface ChartProps {
  readonly option: EChartsOption;
  readonly width: number;
  readonly height: number;
  /** Drawn at once and without movement, as a printer needs it. */
  readonly isStill: boolean;
  /** Drawn in the same frame as the page; else in its turn, so that many charts do not hold up one frame. */
  readonly isFirst: boolean;
}

/** Draws an option as SVG. The only component that knows ECharts; its name and table stand around it in the figure. */
export function Chart({ option, width, height, isStill, isFirst }: ChartProps) {
  const isCalm = useCalm();
  const frame = useRef<HTMLDivElement>(null);
  const [isMade, setMade] = useState(false);
  const shown = useRef("");
  const wanted = useRef<() => void>(null);
  const motion = { animation: !isCalm && !isStill, animationDuration: 1, animationDurationUpdate: 420, animationEasingUpdate: "cubicOut" as const };
  const moving = { ...motion, ...option };
  useLayoutEffect(() => {
    wanted.current = () => {
      if (!isMade) return setMade(true);
      const now = `${width} ${height} ${drawing(option)}`; // the functions in an option are new at every render: what draws the same is kept
      const element = frame.current?.firstElementChild;
      const chart = element instanceof HTMLElement ? core.getInstanceByDom(element) : undefined;
      if (!chart || (shown.current === now && !isStill)) return;
      const isNew = shown.current === "";
      shown.current = now;
      const isResized = chart.getWidth() !== width || chart.getHeight() !== height;
      if (!isNew || isResized) chart.setOption(moving, { replaceMerge: REPLACED, lazyUpdate: isResized });
      if (isResized) chart.resize({ width, height });
      if (isStill) chart.getZr().flush();
    };
    if (isFirst || isStill) wanted.current();
    else inTurn(() => wanted.current?.());
  });
  useLayoutEffect(() => () => { wanted.current = null; }, []);
  return (
    <div ref={frame} style={{ width, height }}>
      {isMade && <EChartsReact echarts={echarts} opts={{ renderer: "svg", width, height }} option={moving} shouldSetOption={never} autoResize={false} className={styles.chart ?? ""} style={{ width, height }} />}
    </div>
  );
}
