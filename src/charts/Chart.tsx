import EChartsReact from "echarts-for-react/esm/core";
import type { EChartsOption } from "echarts";
import { CustomChart, LineChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import * as core from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useSyncExternalStore } from "react";
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
}

/** Draws an option as SVG. The only component that knows ECharts; its name and table stand around it in the figure. */
export function Chart({ option, width, height }: ChartProps) {
  const isCalm = useSyncExternalStore(subscribe, () => window.matchMedia(calm).matches, () => true);
  const motion = { animation: !isCalm, animationDuration: 1, animationDurationUpdate: 420, animationEasingUpdate: "cubicOut" as const };
  return (
    <EChartsReact
      echarts={echarts} opts={RENDERER} option={{ ...motion, ...option }} replaceMerge={REPLACED}
      className={styles.chart ?? ""} style={{ width, height }}
    />
  );
}
