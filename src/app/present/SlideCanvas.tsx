import { memo, useMemo, type CSSProperties } from "react";
import type { Paths } from "~/analysis/paths";
import { Progress } from "~/app/present/Progress";
import { StageChart } from "~/app/present/StageChart";
import type { StageStep } from "~/app/present/stageSteps";
import { slideName } from "~/app/present/slideName";
import { useBox } from "~/app/present/useBox";
import { useSlideFigure } from "~/app/present/useSlideFigure";
import type { AnyFigure, Caption } from "~/catalogue/figure";
import { textWidth } from "~/charts/labels";
import { chartTheme, WHITE_PAPER, type ThemeName } from "~/charts/theme";
import type { Slide } from "~/domain/story";
import { sourceLine } from "~/export/request";
import type { Survey } from "~/domain/survey";
import type { Words } from "~/i18n/words";
import { Logo } from "~/ui/Icon";
import type { SlideView } from "~/url/slide";
import { isOfOneEdition } from "~/url/tray";
import styles from "~/app/present/Slide.module.css";

/** The stage for which everything is measured, px; smaller and larger ones scale. */
const STAGE = { width: 1920, height: 1080 } as const;
/** Of its text: no smaller remark of a chart is then under 33 px. */
const TEXT = 34;
const SMALLEST = 13; // px, on a phone
const TITLES = [60, 54, 48, 42]; // px: the largest that needs no more than two lines
const SIDE = 88;
/** Of the slide's own theme, which may not be the window's. */
const TOKENS = ["paper", "surface", "ink", "ink-2", "ink-3", "on-ink", "rule", "control", "focus", "selected", "c-bhr"];

/** How a stage shows its slides. */
export interface StageLook {
  readonly survey: Survey;
  readonly theme: ThemeName;
  readonly time: "ltr" | "rtl";
  readonly width: number;
  readonly height: number;
  /** On paper, drawn at once. */
  readonly isStill: boolean;
}

interface SlideCanvasProps {
  readonly slide: Slide;
  readonly view: SlideView;
  readonly words: Words;
  readonly look: StageLook;
  readonly step: StageStep;
  /** Its place in the story, from 1, of so many, and how much of it is shown, 0–1; none for a slide by itself. */
  readonly place?: number;
  readonly count?: number;
  readonly share?: number;
  readonly isLive?: boolean;
  /** Drawn in the same frame as the page, else in its turn. */
  readonly isFirst?: boolean;
  readonly spot?: "ring" | "light" | undefined;
}

/** The title of a slide: its author's in the language in which it was written, else the computed finding with its claim in the country's colour. */
function Title({ own, caption, colour }: { readonly own: string; readonly caption: Caption; readonly colour: string }) {
  const title = own || (caption.alone ?? caption.title);
  const at = own || !caption.claim ? -1 : title.indexOf(caption.claim);
  if (at < 0) return <bdi>{title}</bdi>;
  const end = at + (caption.claim?.length ?? 0);
  return <>{title.slice(0, at)}<em style={{ color: colour }}>{title.slice(at, end)}</em>{title.slice(end)}</>;
}

/** The unit of a stage: 1 at 1920 × 1080. */
const unitOf = ({ width, height }: Pick<StageLook, "width" | "height">) => Math.min(width / STAGE.width, height / STAGE.height);

function titleSize(title: string, unit: number, width: number): number {
  const room = width - 2 * Math.max(16, SIDE * unit);
  const size = TITLES.find((px) => textWidth(title, px * unit, 600) < room * 1.85) ?? Math.min(...TITLES);
  return Math.max(19, size * unit);
}

/** Whose figures they are, of which edition, and what has to be known of the chart: what no slide stands without. */
const source = (figure: AnyFigure, words: Words, caption: Caption): string => [sourceLine({ ...figure, words, caption }), caption.note, caption.filter].filter(Boolean).join(" · ");

/** A figure as it stands on a slide: with its key inside, and as much of it as is shown yet. */
function staged(figure: AnyFigure, step: StageStep): Pick<AnyFigure, "chart" | "answer"> {
  const answer = figure.marked ? figure.marked(figure.state.marks) : figure.answer;
  return { chart: figure.chart, answer: Object.keys(step).length === 0 ? answer : { ...(answer as Paths), yet: step } };
}

/** A slide: title, measure, one chart, and the foot with its source; laid out for a stage of any size. */
export const SlideCanvas = memo(function SlideCanvas({ slide, view, words, look, step, place, count, share, isLive = false, isFirst = false, spot }: SlideCanvasProps) {
  const { survey, time, isStill } = look;
  const isSingle = isOfOneEdition(view.state.view, view.figure);
  const seen = isSingle && step.upTo !== undefined ? { ...view, state: { ...view.state, edition: step.upTo } } : view;
  const { figure, isPending, error } = useSlideFigure(seen, survey, words);
  const [frame, box] = useBox<HTMLDivElement>();
  const theme = useMemo(() => chartTheme(look.theme, isStill ? WHITE_PAPER : undefined), [look.theme, isStill]);
  const unit = unitOf(look);
  const { t } = words;
  const caption = figure?.caption(words);
  const own = view.language === null || view.language === words.language ? slide.title : "";
  const isPartly = Object.keys(step).length > 0 && own === ""; // the finding is told when all of it is shown; its room is kept
  const shown = figure && staged(figure, isSingle ? {} : step);
  const colours = Object.fromEntries(TOKENS.map((token) => [`--${token}`, theme.colour(token)]));
  const style = { ...colours, "--u": `${unit}px`, "--title": `${caption ? titleSize(own || (caption.alone ?? caption.title), unit, look.width) : 60 * unit}px`, inlineSize: look.width, blockSize: look.height } as CSSProperties;
  return (
    <article className={styles.slide} style={style} lang={words.language} dir={words.direction} data-upright={look.width < look.height || undefined}>
      <header>
        <h1>
          {isPartly && <span className={styles.yet}>{slideName(words, { slide: { ...slide, title: "" }, view }, survey)}</span>}
          <span className={isPartly ? styles.later : undefined}>{caption ? <Title own={own} caption={caption} colour={theme.country(figure?.country ?? "")} /> : own}</span>
        </h1>
        {caption && <p>{caption.subtitle}{figure?.isComputed && <span className={styles.computed}>{t("source.computed")}</span>}</p>}
      </header>
      <div ref={frame} className={styles.chart}>
        {shown && caption && <StageChart figure={shown} alt={caption.alt} box={box} look={{ words, theme, time, text: Math.max(SMALLEST, TEXT * unit) }} isLive={isLive} isStill={isStill} isFirst={isFirst} isOnStage spot={spot} />}
        {!isPending && !figure && <p className={styles.fault} role="alert">{error ? t("present.failed", { reason: error.message }) : t("present.nothing")}</p>}
      </div>
      <footer>
        {place !== undefined && count !== undefined && <Progress place={place} count={count} words={words} {...(share === undefined ? {} : { share })} />}
        <span className={styles.source}>{figure && caption && source(figure, words, caption)}<b><Logo size={Math.max(16, 28 * unit)} />{t("app.name")}</b></span>
      </footer>
    </article>
  );
});

/** A slide in small, as it will stand on stage. */
export function SlideThumb({ width, ...props }: Omit<SlideCanvasProps, "isLive" | "look"> & { readonly width: number; readonly look: Omit<StageLook, "width" | "height"> }) {
  const scale = width / STAGE.width;
  return (
    <div className={styles.thumb} style={{ inlineSize: width, blockSize: STAGE.height * scale }} dir="ltr" aria-hidden="true" inert>
      <div style={{ transform: `scale(${scale})` }}><SlideCanvas {...props} look={{ ...props.look, ...STAGE }} /></div>
    </div>
  );
}
