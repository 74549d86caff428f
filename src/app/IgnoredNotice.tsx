import { useState } from "react";
import type { Survey } from "~/domain/survey";
import { ltr } from "~/i18n/format";
import { MOST_COMPARED } from "~/url/dashboardState";
import { ignoredParams } from "~/url/resolveState";
import { useAddress } from "~/url/useDashboardState";
import { useSearch } from "~/url/useSearch";
import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { Notice } from "~/ui/Notice";

/** One line on what the page passed over in its address. */
export function IgnoredNotice({ survey }: { readonly survey: Survey }) {
  const { t, format } = useWords();
  const [address] = useAddress();
  const search = useSearch();
  const [dismissed, setDismissed] = useState("");
  const ignored = ignoredParams(search, address, survey);
  if (ignored.length === 0 || dismissed === search) return null;
  const listed = (reason: (typeof ignored)[number]["reason"]) => ignored.filter((item) => item.reason === reason).map(({ name, value }) => ltr(`${name}=${value}`));
  const isSwapped = (isYears: boolean) => ignored.some(({ name, reason }) => reason === "swapped" && (name === "years") === isYears);
  const [unknown, many] = [listed("unknown"), listed("too-many")];
  return (
    <Notice actions={<Button look="icon" aria-label={t("action.close")} onClick={() => setDismissed(search)}><Icon name="close" /></Button>}>
      {unknown.length > 0 && <p>{t("app.ignored", { count: unknown.length, list: format.list(unknown) })}{ignored.some(({ name }) => name === "country" || name === "compare") && ` ${t("app.members", { n: format.count(survey.countries.length) })}`}</p>}
      {many.length > 0 && <p>{t("app.tooMany", { n: format.count(MOST_COMPARED), list: format.list(many) })}</p>}
      {isSwapped(false) && <p>{t("app.swapped")}</p>}
      {isSwapped(true) && <p>{t("app.swappedYears")}</p>}
    </Notice>
  );
}
