import { useEffect, useLayoutEffect, useRef, type ReactNode } from "react";
import { countryOf } from "~/analysis/lookup";
import { Bar } from "~/app/Bar";
import { IgnoredNotice } from "~/app/IgnoredNotice";
import { useSurvey } from "~/data/useSurvey";
import { queryOf, type View } from "~/url/dashboardState";
import { useDashboardState } from "~/url/useDashboardState";
import { useDisplay, type Display } from "~/url/useDisplay";
import styles from "~/app/Layout.module.css";

const ABOUT_ONE_COUNTRY: readonly View[] = ["overview", "sub-indices", "timeline"];

/** Sets language, direction and theme on the document itself, where style sheets and assistive technology look. */
function useDocument({ words: { language, direction }, theme }: Display) {
  useLayoutEffect(() => {
    Object.assign(document.documentElement, { lang: language, dir: direction });
    document.documentElement.dataset["theme"] = theme;
  }, [language, direction, theme]);
}

/** Takes the reader to the heading when another view opens, and to the figure that a link names. */
function useArrival(view: View, figure: string | null) {
  const last = useRef<View | null>(null);
  useEffect(() => {
    const isFirst = last.current === null;
    if (last.current === view) return;
    last.current = view;
    const target = figure ? document.getElementById(`figure-${figure}`) : null;
    if (target) target.scrollIntoView();
    else if (!isFirst) {
      document.getElementById("heading")?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
  }, [view, figure]);
}

interface LayoutProps {
  /** The view that is shown, which for a moment may be the one before. */
  readonly view: View;
  readonly children: ReactNode;
}

/** What stands around every view. */
export function Layout({ view, children }: LayoutProps) {
  const survey = useSurvey();
  const display = useDisplay();
  const { words } = display;
  const { t, of, format } = words;
  const [state] = useDashboardState(survey);
  useDocument(display);
  useArrival(view, state.figure);
  const [first, latest] = [survey.editions[0]?.edition ?? 0, survey.editions.at(-1)?.edition ?? 0];
  const country = of(countryOf(survey, state.country).label);
  return (
    <>
      <title>{t(ABOUT_ONE_COUNTRY.includes(view) ? "app.titleOf" : "app.title", { view: t(`view.${view}`), country })}</title>
      <a className={styles.skip} href="#heading" onClick={(event) => { event.preventDefault(); document.getElementById("heading")?.focus(); }} data-screen>{t("app.skip")}</a>
      <Bar />
      <p className={styles.printed}>{t("app.printed", { date: format.date(new Date().toISOString().slice(0, 10)) })}</p>
      <main className="wrap">
        <IgnoredNotice survey={survey} />
        {children}
      </main>
      <footer className={styles.foot}>
        <div className="wrap">
          <span>{t("app.footer", { editions: format.editions(first, latest) })}</span>
          <span>{t("app.dataAsOf", { year: format.edition(latest) })} <a href={queryOf({ lang: words.language })} data-screen>{t("action.reset")}</a></span>
        </div>
      </footer>
    </>
  );
}
