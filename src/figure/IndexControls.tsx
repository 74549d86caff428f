import { INDICATOR_INFO, INDICATORS, MEASURES } from "~/domain/indicator";
import type { DashboardState } from "~/url/resolveState";
import type { Update } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import { Segmented } from "~/ui/Segmented";

interface IndexControlsProps {
  readonly state: DashboardState;
  readonly update: Update;
  /** `false` where rank and value stand side by side. */
  readonly hasMeasure?: boolean;
}

/** Chooses the index, and whether its rank or its value is shown. */
export function IndexControls({ state: { indicator, measure }, update, hasMeasure = true }: IndexControlsProps) {
  const { t, of } = useWords();
  return (
    <>
      <Segmented label={t("word.index")} options={INDICATORS.map((value) => ({ value, label: INDICATOR_INFO[value].acronym, title: of(INDICATOR_INFO[value].name) }))} value={indicator} onChange={(value) => update({ indicator: value })} />
      {hasMeasure && <Segmented label={t("word.measure")} options={MEASURES.map((value) => ({ value, label: t(`word.${value}`) }))} value={measure} onChange={(value) => update({ measure: value })} />}
    </>
  );
}
