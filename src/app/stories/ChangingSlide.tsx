import { useQueryClient } from "@tanstack/react-query";
import { keep, useStories } from "~/app/stories/useStories";
import { packName } from "~/catalogue/packName";
import { useSurvey } from "~/data/useSurvey";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import { figuresShown, slideAddress } from "~/url/slide";
import { useAddress, useDashboardState } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";

/** Over a view that was opened from a story to be changed: takes it into the slide, or goes back. */
function Changing({ id, place }: { readonly id: string; readonly place: number }) {
  const client = useQueryClient();
  const { t, format, language } = useWords();
  const [, update] = useAddress();
  const [state] = useDashboardState(useSurvey());
  const { stories } = useStories();
  const story = stories.find((one) => one.id === id);
  const slide = story?.slides[place - 1];
  if (!story || !slide) return null;
  const figures = figuresShown(state);
  const back = () => update({ stories: id });
  const use = async (figure: string) => {
    await keep(client, { ...story, slides: story.slides.with(place - 1, { ...slide, address: slideAddress(state, figure, language) }) });
    back();
  };
  const own = new URLSearchParams(slide.address).get("figure") ?? "";
  const offered = figures.includes(own) ? [own] : figures;
  return (
    <Notice actions={<>
      {offered.map((figure) => <Button key={figure} look="primary" onClick={() => void use(figure)}>{offered.length === 1 ? t("story.use") : t("story.useFigure", { figure: packName({ t }, { figure }) })}</Button>)}
      <Button onClick={back}>{t("story.backTo")}</Button>
    </>}>{t("story.changing", { n: format.count(place), title: story.title || t("story.untitled") })}</Notice>
  );
}

/** Shows that where the address says so. */
export function ChangingSlide() {
  const [{ stories }] = useAddress();
  const [, id, place] = /^([^~]+)~(\d+)$/.exec(stories ?? "") ?? [];
  return id && place ? <Changing id={id} place={Number(place)} /> : null;
}
