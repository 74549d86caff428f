import EChartsReact from "echarts-for-react/esm/core";
import type { EChartsOption } from "echarts";
import { CustomChart, LineChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import * as core from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useLayoutEffect, useRef, useState } from "react";
import { mediaHook } from "~/styles/useMedia";
import { drawing } from "~/charts/drawing";
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
const useCalm = mediaHook("(prefers-reduced-motion: reduce)", true);

interface ChartProps {
  readonly option: EChartsOption;
  readonly width: number;
  readonly height: number;
  /** Drawn at once and without movement, as a printer needs it. */
  readonly isStill: boolean;
}

/** Draws an option as SVG. The only component that knows ECharts; its name and table stand around it in the figure. */
export function Chart({ option, width, height, isStill }: ChartProps) {
  const isCalm = useCalm();
  const frame = useRef<HTMLDivElement>(null);
  // The wrapper compares options deeply, but the functions in them are new at every render: what draws the same is kept.
  const drawn = drawing(option);
  const [shown, setShown] = useState({ drawn, option });
  if (shown.drawn !== drawn) setShown({ drawn, option });
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
        echarts={echarts} opts={RENDERER} option={{ ...motion, ...shown.option }} replaceMerge={REPLACED}
        className={styles.chart ?? ""} style={{ width, height }}
      />
    </div>
  );
}
