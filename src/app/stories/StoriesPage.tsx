import { useEffect } from "react";
import { useFullScreen } from "~/app/present/useFullScreen";
import { entriesIn } from "~/app/present/usePresentation";
import { localStory } from "~/app/present/useStory";
import { plainSlide } from "~/app/stories/addSlide";
import { AddView } from "~/app/stories/AddView";
import { ReadyStories } from "~/app/stories/ReadyStories";
import { SlideForm } from "~/app/stories/SlideForm";
import { SlideList } from "~/app/stories/SlideList";
import { StoryHead } from "~/app/stories/StoryHead";
import { StoryTold } from "~/app/stories/StoryTold";
import { useStoryEditor } from "~/app/stories/useStoryEditor";
import { useSurvey } from "~/data/useSurvey";
import { Panel } from "~/figure/Panel";
import { numberBefore } from "~/sentences/phrases";
import { Button } from "~/ui/Button";
import { OFF_STAGE } from "~/url/dashboardState";
import { writtenMarks } from "~/url/resolveState";
import type { SlideView } from "~/url/slide";
import { useAddress, useDashboardState } from "~/url/useDashboardState";
import { useDisplay } from "~/url/useDisplay";
import styles from "~/app/stories/Stories.module.css";

/** The reader's own stories: slides put in order, named and annotated, presented, shared and kept on this device. */
export function StoriesPage() {
  const survey = useSurvey();
  const [address, update] = useAddress();
  const [state] = useDashboardState(survey);
  const display = useDisplay();
  const { words } = display;
  const { t, format } = words;
  const editor = useStoryEditor({ survey, state, words });
  const fillScreen = useFullScreen();
  const { story, slides, place, told, tell, unread } = editor;
  useEffect(() => { if (document.activeElement === document.body) document.getElementById("heading")?.focus({ preventScroll: true }); }, [slides.length, story?.id]); // what had the focus is gone
  if (editor.isLoading) return null;
  const entries = story ? entriesIn(story, survey) : [];
  const entry = entries[place];
  const present = (id: string, slide = 1) => {
    void fillScreen(true);
    update({ story: id, slide: slide === 1 ? null : slide });
  };
  const openView = (view: SlideView, id: string) => {
    const { lang, theme, digits, time, tray } = address;
    update({ ...view.state, ...OFF_STAGE, marks: writtenMarks(view.state.view, view.state.marks), figure: view.figure, lang, theme, digits, time, tray, stories: `${id}~${place + 1}` });
  };
  const begin = () => void editor.start({ title: "", slides: [] });
  return (
    <>
      <StoryHead
        story={story} stories={editor.stories} isLost={editor.isLost} place={place + 1} onOpen={editor.open} onNew={begin} onTitle={editor.rename} onTold={(text) => tell({ text })}
        onDuplicate={editor.duplicate} onDelete={editor.remove} onPresent={() => { if (story) present(localStory(story.id), place + 1); }}
      />
      {told && <StoryTold told={told} onClose={() => tell(null)} />}
      {unread > 0 && <p className={styles.unread}>{t("story.unread", { count: unread, n: format.count(unread) })}</p>}
      <div className="grid">
        <div className="span-8">
          <Panel id="slides" title={t("story.count", { count: slides.length, n: format.count(slides.length), number: numberBefore(words, slides.length) })} subtitle={t("story.subtitle")} actions={story && <AddView state={state} words={words} onAdd={(made) => editor.add(plainSlide(made))} />}>
            {entries.length === 0
              ? <div className={styles.empty}><p>{t(story ? "story.none" : "story.noneYet")}</p>{!story && <Button look="primary" onClick={begin}>{t("story.new")}</Button>}</div>
              : <SlideList entries={entries} chosen={place} display={display} survey={survey} editor={editor} />}
          </Panel>
        </div>
        <div className={`span-4 stack ${styles.side}`}>
          {entry && story && <SlideForm key={`${story.id} ${place}`} entry={entry} place={place + 1} display={display} survey={survey} onChange={(changes) => editor.changeSlide(place, changes)} onOpen={(view) => openView(view, story.id)} />}
          <ReadyStories state={state} words={words} survey={survey} onPresent={present} onCopy={(id) => void editor.copyReady(id)} onOpened={(id, next) => { if (id) editor.open(id); tell(next); }} />
        </div>
      </div>
    </>
  );
}
