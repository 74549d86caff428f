import { useQueryClient } from "@tanstack/react-query";
import { stageQuery } from "~/app/pageQuery";
import { useFullScreen } from "~/app/present/useFullScreen";
import { packName } from "~/catalogue/packName";
import { useSurvey } from "~/data/useSurvey";
import { STORY_LIMITS } from "~/domain/story";
import { Icon } from "~/ui/Icon";
import { Menu } from "~/ui/Menu";
import { Said, useSaid } from "~/ui/Said";
import { figuresShown, slideAddress } from "~/url/slide";
import { useDashboardState } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import styles from "~/app/Bar.module.css";

/** Presents the view or a story that comes with Masar, opens the reader's own, and adds the view to them. */
export function PresentMenu() {
  const survey = useSurvey();
  const [state, update] = useDashboardState(survey);
  const { t, of, format, language } = useWords();
  const client = useQueryClient();
  const fillScreen = useFullScreen();
  const [said, say] = useSaid((reason) => t("export.failed", { reason }));
  const figures = figuresShown(state);
  const country = survey.countries.find(({ code }) => code === state.country);
  const about = { country: country ? of(country.label) : "", first: format.edition(survey.editions[0]?.edition ?? 0), year: format.edition(state.edition), view: t(`view.${state.view}`) };
  const present = (story: string) => {
    void fillScreen(true); // in a window where a browser does not allow it
    void client.prefetchQuery(stageQuery(client));
    update({ story, slide: null, stories: null });
  };
  const add = (figure: string) => void say(async () => {
    const { addSlide } = await import("~/app/stories/addSlide");
    const { title, count, isKept, isFull } = await addSlide(client, slideAddress(state, figure, language), t("story.first"));
    if (isFull) return t("story.full", { most: format.count(STORY_LIMITS.slides) });
    return [t("story.added", { title, count, n: format.count(count) }), ...(isKept ? [] : [t("story.notKept")])].join(" ");
  });
  return (
    <Said said={said}>
      <Menu
        label={t("present.menu")} className={styles.present ?? ""} trigger={<><Icon name="present" /><span className={styles.word}>{t("present.present")}</span></>}
        items={[
          ...(figures.length > 0 ? [{ label: t("present.thisView"), detail: t("present.slides", { count: figures.length, n: format.count(figures.length) }), onChoose: () => present("view") }] : []),
          ...(["path", "gulf", "changed"] as const).map((id) => ({ label: t(`story.shipped.${id}`, about), detail: t(`story.about.${id}`), onChoose: () => present(id) })),
          { label: t("present.mine"), detail: t("story.mineDetail"), onChoose: () => update({ stories: "1" }) },
        ]}
        after={{ head: t("present.addTo"), items: figures.map((figure) => ({ label: packName({ t }, { figure }), detail: "", onChoose: () => add(figure) })) }}
      />
    </Said>
  );
}
