import type { RanksTable } from "~/analysis/ranksTable";
import type { Survey } from "~/domain/survey";
import { shownFile, wholeFile } from "~/features/ranks/ranksFile";
import { useSaveTable } from "~/figure/useSaveTable";
import { fullQuery } from "~/url/fullLink";
import type { DashboardState } from "~/url/resolveState";
import { useCopyLink } from "~/url/useCopyLink";
import { Icon } from "~/ui/Icon";
import { Menu } from "~/ui/Menu";
import { Said } from "~/ui/Said";

interface SaveRanksProps {
  readonly survey: Survey;
  readonly state: DashboardState;
  readonly answer: RanksTable;
}

/** Saves the rows shown or everything, or copies the link. */
export function SaveRanks({ survey, state, answer }: SaveRanksProps) {
  const { words: { t, language }, said, say, save } = useSaveTable();
  const copyLink = useCopyLink();
  const years = (editions: Survey["editions"]) => [...new Set([editions[0]?.edition, editions.at(-1)?.edition])].join("-");
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
