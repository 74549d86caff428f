import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { keep, useStories } from "~/app/stories/useStories";
import { packName } from "~/catalogue/packName";
import { LANGUAGE_CODES } from "~/domain/language";
import { useSurvey } from "~/data/useSurvey";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import { figuresShown, slideAddress } from "~/url/slide";
import { useAddress, useDashboardState } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import styles from "~/app/stories/Changing.module.css";

/** Over a view that was opened from a story to be changed: takes it into the slide, or goes back. */
function Changing({ id, place }: { readonly id: string; readonly place: number }) {
  const client = useQueryClient();
  const { t, format, language } = useWords();
  const [, update] = useAddress();
  const [state] = useDashboardState(useSurvey());
  const { stories } = useStories();
  useEffect(() => {
    window.scrollTo(0, 0);
    document.getElementById("heading")?.focus({ preventScroll: true });
  }, []);
  const story = stories.find((one) => one.id === id);
  const slide = story?.slides[place - 1];
  if (!story || !slide) return null;
  const figures = figuresShown(state);
  const back = () => update({ stories: `${id}.${place}` });
  const saved = new URLSearchParams(slide.address);
  const written = LANGUAGE_CODES.find((code) => code === saved.get("lang")) ?? language; // the slide's own, whatever the page's
  const use = async (figure: string) => {
    await keep(client, { ...story, slides: story.slides.with(place - 1, { ...slide, address: slideAddress(state, figure, written) }) });
    back();
  };
  const own = saved.get("figure") ?? "";
  const offered = figures.includes(own) ? [own] : figures;
  return (
    <div className={styles.changing}><Notice actions={<>
      {offered.map((figure) => <Button key={figure} look="primary" onClick={() => void use(figure)}>{offered.length === 1 ? t("story.use") : t("story.useFigure", { figure: packName({ t }, { figure }) })}</Button>)}
      <Button onClick={back}>{t("story.backTo")}</Button>
    </>}>{t("story.changing", { n: format.count(place), title: story.title || t("story.untitled") })}</Notice></div>
  );
}

/** Shows that where the address says so. */
export function ChangingSlide() {
  const [{ stories }] = useAddress();
  const [, id, place] = /^([^~]+)~(\d+)$/.exec(stories ?? "") ?? [];
  return id && place ? <Changing id={id} place={Number(place)} /> : null;
}
