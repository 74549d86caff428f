import EChartsReact from "echarts-for-react/esm/core";
import type { EChartsOption } from "echarts";
import { CustomChart, LineChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import * as core from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useLayoutEffect, useRef, useSyncExternalStore } from "react";
import styles from "~/charts/Chart.module.css";

core.use([LineChart, CustomChart, GridComponent, SVGRenderer]);

/** echarts-for-react disposes plainly; a chart that is still drawing then throws later unless it is emptied first. */
const echarts = {
  init: core.init,
  getInstanceByDom: core.getInstanceByDom,
  dispose: (element: HTMLElement) => {
    const chart = core.getInstanceByDom(element);
    if (chart?.getOption()) {
      chart.clear();
      chart.getZr().flush();
    }
    core.dispose(element);
  },
};

const RENDERER = { renderer: "svg" } as const;
const REPLACED = ["series"];
const calm = "(prefers-reduced-motion: reduce)";
const subscribe = (onChange: () => void) => {
  const query = window.matchMedia(calm);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
};

interface ChartProps {
  readonly option: EChartsOption;
  readonly width: number;
  readonly height: number;
  /** Drawn at once and without movement, as a printer needs it. */
  readonly isStill: boolean;
}

/** Draws an option as SVG. The only component that knows ECharts; its name and table stand around it in the figure. */
export function Chart({ option, width, height, isStill }: ChartProps) {
  const isCalm = useSyncExternalStore(subscribe, () => window.matchMedia(calm).matches, () => true);
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = frame.current?.firstElementChild;
    const chart = isStill && element instanceof HTMLElement ? core.getInstanceByDom(element) : undefined;
    chart?.resize({ width, height }); // the wrapper waits for an observer, which a printer does not
    chart?.getZr().flush();
  });
  const motion = { animation: !isCalm && !isStill, animationDuration: 1, animationDurationUpdate: 420, animationEasingUpdate: "cubicOut" as const };
  return (
    <div ref={frame}>
      <EChartsReact
        echarts={echarts} opts={RENDERER} option={{ ...motion, ...option }} replaceMerge={REPLACED}
        className={styles.chart ?? ""} style={{ width, height }}
      />
    </div>
  );
}
