import type { ChartTable } from "~/charts/context";
import type { Words } from "~/i18n/words";
import { useWords } from "~/url/useWords";
import { useSaid } from "~/ui/Said";

/** Saves a table and says so; what writes files is loaded when first asked for. */
export function useSaveTable() {
  const words = useWords();
  const { t } = words;
  const [said, say] = useSaid((reason) => t("export.failed", { reason }));
  const save = (file: string, table: (western: Words) => ChartTable) =>
    void say(async () => t("export.saved", { file: await (await import("~/export/saveTable")).saveTable({ table, words, file }) }));
  return { words, said, say, save };
}
