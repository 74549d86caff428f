import { useEffect, useRef, type ReactNode } from "react";
import { countryOf, firstAndLast } from "~/analysis/lookup";
import { Bar } from "~/app/Bar";
import { ChangingSlide } from "~/app/stories/ChangingSlide";
import { DropPicture } from "~/app/DropPicture";
import { IgnoredNotice } from "~/app/IgnoredNotice";
import { OfflineState } from "~/app/OfflineState";
import { UpdateNotice } from "~/app/UpdateNotice";
import { useDocument } from "~/app/useDocument";
import { useExportKey } from "~/app/useExportKey";
import { useSurvey } from "~/data/useSurvey";
import { FIGURES, queryOf, type View } from "~/url/dashboardState";
import { useDashboardState } from "~/url/useDashboardState";
import { useDisplay } from "~/url/useDisplay";
import { Notice } from "~/ui/Notice";
import styles from "~/app/Layout.module.css";

const ABOUT_ONE_COUNTRY: readonly View[] = ["overview", "sub-indices", "timeline"];

/** Takes the reader to the heading when another view opens, and to the figure that a link names, unless it is the first. */
function useArrival(view: View | null, figure: string | null) {
  const last = useRef<View | null>(null);
  useEffect(() => {
    const isFirst = last.current === null;
    if (view === null || last.current === view) return;
    last.current = view;
    const target = figure && figure !== FIGURES[view][0] ? document.getElementById(`figure-${figure}`) : null;
    if (target) requestAnimationFrame(() => target.scrollIntoView()); // when the charts have their heights
    else if (!isFirst) {
      document.getElementById("heading")?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
  }, [view, figure]);
}

interface LayoutProps {
  /** The view that stands on screen; `null` while it loads. */
  readonly shown: View | null;
  /** It is paper itself: nothing is printed around it. */
  readonly isBare: boolean;
  /** The reader's own stories stand in the place of a view. */
  readonly isBuilding: boolean;
  readonly children: ReactNode;
}

/** What stands around every view. */
export function Layout({ shown, isBare, isBuilding, children }: LayoutProps) {
  const survey = useSurvey();
  const display = useDisplay();
  const { words } = display;
  const { t, of, format } = words;
  const [state] = useDashboardState(survey);
  useDocument(display);
  useExportKey();
  const { view } = state;
  useArrival(shown, state.figure);
  const [first, latest] = firstAndLast(survey.editions);
  const country = of(countryOf(survey, state.country).label);
  return (
    <>
      <title>{isBuilding ? `${t("story.title")} · ${t("app.name")}` : isBare ? `${t("brief.label", { country })} · ${t("app.name")}` : t(ABOUT_ONE_COUNTRY.includes(view) ? "app.titleOf" : "app.title", { view: t(`view.${view}`), country })}</title>
      <a className={styles.skip} href="#heading" onClick={(event) => { event.preventDefault(); document.getElementById("heading")?.focus(); }} data-screen>{t("app.skip")}</a>
      <Bar />
      {!isBare && <p className={styles.printed}>{t("app.printed", { date: format.date(new Date().toISOString().slice(0, 10)) })}</p>}
      <main className="wrap">
        <DropPicture />
        <ChangingSlide />
        <IgnoredNotice survey={survey} />
        {survey.problems.length > 0 && (
          <Notice tone="warning" actions={<a href={queryOf({ lang: words.language, view: "data" })}>{t("view.data")}</a>}>{t("app.problems", { count: survey.problems.length, n: format.count(survey.problems.length) })}</Notice>
        )}
        {children}
      </main>
      <footer className={styles.foot} data-screen={isBare || undefined}>
        <div className="wrap">
          <span>{t("app.footer", { editions: format.editions(first, latest) })}</span>
          <span>{t("app.dataAsOf", { year: format.edition(latest) })}<OfflineState /> <a href={queryOf({ lang: words.language })} data-screen>{t("action.reset")}</a></span>
        </div>
      </footer>
      <UpdateNotice />
    </>
  );
}
