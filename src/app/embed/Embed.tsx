import { useEffect } from "react";
import { IgnoredNotice } from "~/app/IgnoredNotice";
import { StageChart } from "~/app/present/StageChart";
import { useBox } from "~/app/present/useBox";
import { useSlideFigure } from "~/app/present/useSlideFigure";
import { useDocument } from "~/app/useDocument";
import { packName } from "~/catalogue/packName";
import { chartTheme } from "~/charts/theme";
import { useSurvey } from "~/data/useSurvey";
import { editionLine, sourceLine } from "~/export/request";
import { countryColour } from "~/figure/countryColour";
import { FileProblem } from "~/figure/FileProblem";
import { Icon, Logo } from "~/ui/Icon";
import { fullQuery } from "~/url/fullLink";
import { figuresShown } from "~/url/slide";
import { useDashboardState } from "~/url/useDashboardState";
import { useDisplay } from "~/url/useDisplay";
import styles from "~/app/embed/Embed.module.css";

const TEXT = 13; // px, as on the page
const SETTLED = 120; // ms after which a height is told: the first one knows no title yet
const LEAST = 240; // px of a chart that can be drawn lower than it asks for

/** Tells the page around how high the figure wants to be at this width; a page that does not listen loses nothing. */
function usePostedHeight(height: number) {
  useEffect(() => {
    if (height === 0 || window.parent === window) return;
    const timer = setTimeout(() => window.parent.postMessage({ type: "masar:height", height }, "*"), SETTLED); // to any host: a height is no secret
    return () => clearTimeout(timer);
  }, [height]);
}

/** One figure with its title and source in somebody else's page: it fills its frame, and links back. */
export function Embed() {
  const survey = useSurvey();
  const [state] = useDashboardState(survey);
  const display = useDisplay();
  const { words, theme, time, isPrinting } = display;
  const { t } = words;
  useDocument(display);
  const name = state.figure && figuresShown({ ...state, tab: "chart" }).concat(figuresShown({ ...state, tab: "map" }), figuresShown(state)).includes(state.figure) ? state.figure : (figuresShown(state)[0] ?? "");
  const { figure, isPending, error } = useSlideFigure({ state, figure: name, language: null }, survey, words);
  const [frame, box] = useBox<HTMLDivElement>();
  const [page, whole] = useBox<HTMLElement>();
  const caption = figure?.caption(words);
  const answer = figure?.marked ? figure.marked(figure.state.marks) : figure?.answer;
  const look = { words, theme: chartTheme(theme), time, text: TEXT };
  const around = whole.height - box.height;
  const natural = figure && box.width > 0 ? Math.ceil(figure.chart.height(answer, { ...look, width: box.width })) : 0;
  usePostedHeight(natural > 0 ? around + natural : 0);
  const title = caption ? (caption.alone ?? caption.title) : name === "" ? t("app.name") : packName(words, { figure: name });
  return (
    <main ref={page} className={styles.embed} style={{ "--tab": countryColour(figure?.country), "--least": `${figure?.chart.stopsAlong === "x" ? LEAST : Math.max(LEAST, natural)}px` } as React.CSSProperties}>
      <title>{`${title} · ${t("app.name")}`}</title>
      <IgnoredNotice survey={survey} />
      <h1>{title}</h1>
      <p className={styles.subtitle}>{caption?.subtitle}</p>
      <div ref={frame} className={styles.chart}>
        {figure && caption && <StageChart figure={{ chart: figure.chart, answer }} alt={caption.alt} box={box} look={look} isLive isStill={isPrinting} isFirst />}
        {error && <FileProblem error={error} onRetry={() => location.reload()} />}
        {!figure && !isPending && !error && <p>{t("present.nothing")}</p>}
      </div>
      <footer>
        <span>{figure && caption && [sourceLine({ ...figure, words, caption }), editionLine({ ...figure, words, caption }), caption.note, caption.filter].filter(Boolean).join(" ")}</span>
        <a href={fullQuery({ ...state, tray: [], report: null }, words.language, name || null)} target="_blank" rel="noopener"><Logo size={20} />{t("embed.open")}<Icon name="out" size={13} isDirectional /></a>
      </footer>
    </main>
  );
}
