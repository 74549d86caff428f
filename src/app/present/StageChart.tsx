import { memo } from "react";
import type { AnyFigure } from "~/catalogue/figure";
import { Chart } from "~/charts/Chart";
import type { ChartContext } from "~/charts/context";
import { small } from "~/charts/labels";
import { once } from "~/charts/once";
import { ChartPointer } from "~/figure/ChartPointer";
import type { Box } from "~/app/present/useBox";

const LARGEST_ROW_TEXT = 1.36; // of the stage's: a chart of rows grows rather than leave half of it empty

interface StageChartProps {
  readonly figure: Pick<AnyFigure, "chart" | "answer">;
  readonly alt: string;
  readonly box: Box;
  /** How it is drawn, without its box. */
  readonly look: Pick<ChartContext, "words" | "theme" | "time" | "text">;
  /** It answers to pointer and keyboard. */
  readonly isLive: boolean;
  readonly isStill: boolean;
  readonly isFirst: boolean;
  /** Read from the back of a room: no text is then smaller than its remarks. */
  readonly isOnStage?: boolean;
  readonly spot?: "ring" | "light" | undefined;
}

/** A figure's chart laid out for the stage: at the size of its box, in type that is read from the back of the room. */
export const StageChart = memo(function StageChart({ figure: { chart, answer }, alt, box, look, isLive, isStill, isFirst, isOnStage = false, spot }: StageChartProps) {
  if (box.width === 0 || box.height === 0) return null;
  const natural = chart.stopsAlong === "y" ? chart.height(answer, { ...look, width: box.width }) : box.height;
  const context: ChartContext = { ...look, ...box, least: isOnStage ? small(look.text) : undefined, text: look.text * (isOnStage ? Math.max(1, Math.min(LARGEST_ROW_TEXT, box.height / natural)) : 1) };
  const drawn = <Chart option={chart.option(answer, context)} width={box.width} height={box.height} isStill={isStill} isFirst={isFirst} />;
  if (!isLive) return <div role="img" aria-label={alt} dir="ltr">{drawn}</div>;
  return <ChartPointer stops={once(() => chart.stops(answer, context))} along={chart.stopsAlong} context={context} alt={alt} spot={spot}>{drawn}</ChartPointer>;
});
