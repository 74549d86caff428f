import { saveStoryFile } from "~/app/stories/storyFiles";
import type { KeptStory } from "~/domain/story";
import { STORY_LIMITS } from "~/domain/story";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { Said, useSaid } from "~/ui/Said";
import { Select } from "~/ui/Select";
import { useDraft } from "~/ui/useDraft";
import { useCopyLink } from "~/url/useCopyLink";
import { useWords } from "~/url/useWords";
import styles from "~/app/stories/Stories.module.css";

const LONG_LINK = 6000; // characters

interface StoryHeadProps {
  readonly story: KeptStory | null;
  readonly stories: readonly KeptStory[];
  readonly isLost: boolean;
  readonly place: number;
  readonly onOpen: (id: string) => void;
  readonly onNew: () => void;
  readonly onTitle: (title: string) => void;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
  readonly onPresent: () => void;
  readonly onTold: (text: string) => void;
}

const NEW = "new";

/** Which story it is, its title, and what is done with it as a whole. */
export function StoryHead({ story, stories, isLost, place, onOpen, onNew, onTitle, onDuplicate, onDelete, onPresent, onTold }: StoryHeadProps) {
  const { t, format } = useWords();
  const copyLink = useCopyLink();
  const draft = useDraft(story?.title ?? "", onTitle);
  const [said, say] = useSaid((reason) => t("export.failed", { reason }));
  const share = async () => {
    if (!story) return "";
    const { storyLink } = await import("~/data/storyLink");
    const query = `?story=${storyLink(story)}`;
    const done = await copyLink(query);
    if (query.length <= LONG_LINK) return done;
    onTold(t("story.longLink", { n: format.count(query.length) }));
    return "";
  };
  const options = [...stories.map(({ id, title }) => ({ value: id, label: title || t("story.untitled") })), { value: NEW, label: `+ ${t("story.new")}` }];
  return (
    <section className={styles.head}>
      <p className={styles.kicker}>
        {stories.length > 0 ? <Select look="underlined" label={t("story.choose")} options={options} value={story?.id ?? NEW} onChange={(id) => (id === NEW ? onNew() : onOpen(id))} /> : null}
        <span>{isLost ? t("story.lost") : story && t("story.kept", { moment: format.moment(story.saved) })}</span>
      </p>
      <div className={styles.titles}>
        <h1 id="heading" tabIndex={-1} className={story ? "visually-hidden" : undefined}>{story ? story.title || t("story.untitled") : t("story.title")}</h1>
        {story && <input className={styles.title} aria-label={t("story.titleLabel")} placeholder={t("story.untitled")} dir="auto" maxLength={STORY_LIMITS.title} {...draft} />}
        {story && (
          <Said said={said}>
            <span className={styles.actions}>
              <Button onClick={onDuplicate}><Icon name="copy" />{t("story.duplicate")}</Button>
              <Button disabled={story.slides.length === 0} onClick={() => void say(share)}>{t("story.copyLink")}</Button>
              <Button onClick={() => void say(async () => t("export.saved", { file: await saveStoryFile(story) }))}>{t("story.saveFile")}</Button>
              <Button onClick={onDelete}>{t("story.delete")}</Button>
              <Button look="primary" disabled={story.slides.length === 0} onClick={onPresent}><Icon name="present" />{t("story.presentFrom", { n: format.count(Math.max(1, place)) })}</Button>
            </span>
          </Said>
        )}
      </div>
    </section>
  );
}
