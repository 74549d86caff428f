import type { RanksTable } from "~/analysis/ranksTable";
import type { ChartTable } from "~/charts/context";
import type { Survey } from "~/domain/survey";
import { shownFile, wholeFile } from "~/features/ranks/ranksFile";
import type { Words } from "~/i18n/words";
import { fullQuery } from "~/url/fullLink";
import type { DashboardState } from "~/url/resolveState";
import { useCopyLink } from "~/url/useCopyLink";
import { useWords } from "~/url/useWords";
import { Icon } from "~/ui/Icon";
import { Menu } from "~/ui/Menu";
import { Said, useSaid } from "~/ui/Said";

interface SaveRanksProps {
  readonly survey: Survey;
  readonly state: DashboardState;
  readonly answer: RanksTable;
}

/** Saves the rows shown or everything, or copies the link; what writes files is loaded when first asked for. */
export function SaveRanks({ survey, state, answer }: SaveRanksProps) {
  const words = useWords();
  const { t, language } = words;
  const copyLink = useCopyLink();
  const [said, say] = useSaid((reason) => t("export.failed", { reason }));
  const years = (editions: Survey["editions"]) => [...new Set([editions[0]?.edition, editions.at(-1)?.edition])].join("-");
  const save = (file: string, table: (western: Words) => ChartTable) =>
    void say(async () => t("export.saved", { file: await (await import("~/export/saveTable")).saveTable({ table, words, file }) }));
  const subject = [state.group, ...(answer.isComputed ? [answer.indicator] : [])].join("-");
  return (
    <Said said={said}>
      <Menu
        label={t("ranksTable.csv")} trigger={<><Icon name="export" />CSV<Icon name="down" size={12} /></>}
        items={[
          { label: t("ranksTable.csvShown"), detail: t("ranksTable.csvShownDetail"), onChoose: () => save(`masar-table-${subject}-${years(answer.editions)}-${language}.csv`, (western) => shownFile(western, answer)) },
          { label: t("ranksTable.csvAll"), detail: t("ranksTable.csvAllDetail"), onChoose: () => save(`masar-table-all-${years(survey.editions)}-${language}.csv`, (western) => wholeFile(western, survey)) },
          { label: t("link.copyFigure"), detail: t("link.detail"), onChoose: () => void say(() => copyLink(fullQuery(state, language, "table"))) },
        ]}
      />
    </Said>
  );
}
