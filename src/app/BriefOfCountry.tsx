import { useQueryClient } from "@tanstack/react-query";
import { packJobs } from "~/app/pack/packJobs";
import { usePackRun } from "~/app/pack/usePackRun";
import { useSurvey } from "~/data/useSurvey";
import { presetOf } from "~/export/presets";
import { Report } from "~/features/report/Report";
import { briefEntries } from "~/features/report/briefEntries";
import { Button } from "~/ui/Button";
import { fullQuery } from "~/url/fullLink";
import { packed } from "~/url/tray";
import { useDashboardState } from "~/url/useDashboardState";
import { useDisplay } from "~/url/useDisplay";

/** The brief of a country, which leaves as a PowerPoint deck too: the same figures, each on a slide. */
export function BriefOfCountry() {
  const survey = useSurvey();
  const [state] = useDashboardState(survey);
  const { words, time } = useDisplay();
  const client = useQueryClient();
  const { progress, failed, said, start, cancel } = usePackRun();
  const { t, format } = words;
  const deck = () => {
    const entries = briefEntries(survey, state).flatMap((entry) => packed(entry, survey) ?? []);
    start({
      output: "deck", name: "brief", jobs: packJobs({ client, survey, words, time, background: "light" }, entries, [words]), preset: presetOf("slide", { width: 0, height: 0, dpi: 0 }),
      survey, state, words, spoken: [words], query: fullQuery({ ...state, tray: [], report: "1" }, words.language, null),
    });
  };
  return (
    <Report actions={<>
      <Button disabled={progress !== null} onClick={deck}>{t("brief.deck")}</Button>
      {progress && <><span role="status">{t("pack.progress", { done: format.count(progress.done), n: format.count(progress.of) })}</span><Button look="link" onClick={cancel}>{t("pack.cancel")}</Button></>}
      <span role="status">{[said, ...failed.map(({ job, reason }) => t("pack.notMade", { name: job.name, reason }))].join(" ")}</span>
    </>} />
  );
}
