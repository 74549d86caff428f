import { useId } from "react";
import { SlideThumb } from "~/app/present/SlideCanvas";
import { revealsOf } from "~/app/present/stageSteps";
import { useBox } from "~/app/present/useBox";
import { useSlideFigure } from "~/app/present/useSlideFigure";
import type { Entry } from "~/app/present/usePresentation";
import { LANGUAGE_CODES, LANGUAGES, type Language } from "~/domain/language";
import { STORY_LIMITS, type Slide } from "~/domain/story";
import type { Survey } from "~/domain/survey";
import { Panel } from "~/figure/Panel";
import type { Words } from "~/i18n/words";
import { Button } from "~/ui/Button";
import { Segmented } from "~/ui/Segmented";
import { Select } from "~/ui/Select";
import type { SlideView } from "~/url/slide";
import { slideAddress } from "~/url/slide";
import type { Display } from "~/url/useDisplay";
import { useDraft } from "~/ui/useDraft";
import { useWordsOf } from "~/url/useWordsOf";
import styles from "~/app/stories/Stories.module.css";

const WHOLE = {};

interface SlideFormProps {
  readonly entry: Entry;
  /** From 1. */
  readonly place: number;
  readonly display: Display;
  readonly survey: Survey;
  readonly onChange: (changes: Partial<Slide>) => void;
  readonly onOpen: (view: SlideView) => void;
}

/** The computed finding, as what stands in the field until its author writes another. */
function useFinding(view: SlideView, survey: Survey, words: Words): string {
  const { figure } = useSlideFigure(view, survey, words);
  const caption = figure?.caption(words);
  return caption ? (caption.alone ?? caption.title) : "";
}

function Shown({ entry: { slide }, view, display, survey, words, onChange }: SlideFormProps & { readonly view: SlideView; readonly words: Words }) {
  const { t } = display.words;
  const [frame, box] = useBox<HTMLDivElement>();
  const id = useId();
  const finding = useFinding(view, survey, words);
  const reveals = revealsOf(view);
  const titleDraft = useDraft(slide.title, (title) => onChange({ title }));
  const noteDraft = useDraft(slide.note, (note) => onChange({ note }));
  return (
    <>
      <div ref={frame} className={styles.preview}>{box.width > 0 && <SlideThumb slide={slide} view={view} words={words} look={{ survey, theme: "dark", time: display.time, isStill: false }} step={WHOLE} width={box.width} />}</div>
      <label htmlFor={`${id}title`}>{t("story.slideTitle")}</label>
      <input id={`${id}title`} dir="auto" maxLength={STORY_LIMITS.title} placeholder={finding} aria-describedby={`${id}titleHint`} {...titleDraft} />
      <small id={`${id}titleHint`}>{t("story.slideTitleHint")}</small>
      <label htmlFor={`${id}note`}>{t("story.note")}</label>
      <textarea id={`${id}note`} rows={4} dir="auto" maxLength={STORY_LIMITS.note} aria-describedby={`${id}noteHint`} {...noteDraft} />
      <small id={`${id}noteHint`}>{t("story.noteHint")}</small>
      <div className={styles.pair}>
        <div>
          <p>{t("story.language")}</p>
          <Segmented label={t("story.language")} value={words.language} options={LANGUAGE_CODES.map((code) => ({ value: code, label: LANGUAGES[code].label }))} onChange={(language: Language) => onChange({ address: slideAddress(view.state, view.figure, language) })} />
        </div>
        <div>
          <p>{t("story.reveal")}</p>
          <Select label={t("story.reveal")} value={reveals.includes(slide.reveal) ? slide.reveal : "all"} options={reveals.map((reveal) => ({ value: reveal, label: t(`story.reveals.${reveal}`) }))} onChange={(reveal) => onChange({ reveal: reveals.find((one) => one === reveal) ?? "all" })} />
        </div>
      </div>
    </>
  );
}

/** The slide that is chosen: in small, with its title, note, language and how it comes. */
export function SlideForm(props: SlideFormProps) {
  const { entry: { view }, place, display, onOpen } = props;
  const { t, format } = display.words;
  const { all } = useWordsOf("latn");
  const words = all[view?.language ?? display.words.language] ?? display.words;
  return (
    <Panel id="slide" title={t("story.slide", { n: format.count(place) })}>
      <div className={styles.form}>
        {view ? <Shown {...props} view={view} words={words} /> : <p>{t("present.unread")}</p>}
        {view && <Button onClick={() => onOpen(view)}>{t("story.change")}</Button>}
      </div>
    </Panel>
  );
}
