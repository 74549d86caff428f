import type { RowProblem } from "~/data/problems";
import type { Initiative } from "~/domain/initiative";
import type { Source } from "~/domain/source";
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

/** Which sources the initiatives name that are not among those loaded. */
export function UnknownSources({ initiatives, sources }: { readonly initiatives: readonly Initiative[]; readonly sources: readonly Source[] }) {
  const { t, format } = useWords();
  const unknown = [...new Set(initiatives.flatMap((initiative) => initiative.sources))].filter((id) => !sources.some((source) => source.id === id));
  if (sources.length === 0 || unknown.length === 0) return null;
  return <Notice tone="warning">{t("timelineView.unknownSources", { count: unknown.length, list: format.list(unknown.map(ltr)) })}</Notice>;
}

/** Which values of the address name nothing in the file. */
export function IgnoredValues({ values }: { readonly values: readonly string[] }) {
  const { t, format } = useWords();
  return values.length > 0 && <Notice>{t("app.ignored", { count: values.length, list: format.list(values) })}</Notice>;
}
