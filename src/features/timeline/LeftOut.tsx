import type { RowProblem } from "~/data/problems";
import { ltr } from "~/i18n/format";
import { queryOf } from "~/url/dashboardState";
import { useWords } from "~/url/useWords";
import { Notice } from "~/ui/Notice";

const MOST = 3;

/** Which entries of the file could not be read; their fields and reasons stand on the page of the data. */
export function LeftOut({ problems }: { readonly problems: readonly RowProblem[] }) {
  const { t, format, language } = useWords();
  const entries = problems.filter(({ line }, i) => problems.findIndex((other) => other.line === line) === i);
  if (entries.length === 0) return null;
  const list = format.list(entries.slice(0, MOST).map(({ line, column }) => ltr(`${line} (${column})`)));
  return (
    <Notice tone="warning" actions={<a href={queryOf({ lang: language, view: "data" })}>{t("view.data")}</a>}>
      {t(entries.length > MOST ? "timelineView.leftOutSome" : "timelineView.leftOut", { count: entries.length, n: format.count(entries.length), list })}
    </Notice>
  );
}
