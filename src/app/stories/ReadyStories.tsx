import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { openStoryFile } from "~/app/stories/storyFiles";
import type { Told } from "~/app/stories/StoryTold";
import { shippedTitle, type ShippedStory } from "~/catalogue/shippedStories";
import type { Survey } from "~/domain/survey";
import { Panel } from "~/figure/Panel";
import type { Words } from "~/i18n/words";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import type { DashboardState } from "~/url/resolveState";
import styles from "~/app/stories/Stories.module.css";

interface ReadyStoriesProps {
  readonly state: DashboardState;
  readonly words: Words;
  readonly survey: Survey;
  readonly onPresent: (story: string) => void;
  readonly onCopy: (story: ShippedStory) => void;
  readonly onOpened: (id: string | null, told: Told) => void;
}

/** The stories that come with Masar, to present or to start from; and the way to open one from a file. */
export function ReadyStories({ state, words, survey, onPresent, onCopy, onOpened }: ReadyStoriesProps) {
  const client = useQueryClient();
  const field = useRef<HTMLInputElement>(null);
  const { t } = words;
  const open = async (file: File | undefined) => {
    if (!file) return;
    const { id, told } = await openStoryFile(client, file, { words, survey });
    onOpened(id, told);
  };
  return (
    <Panel id="ready" title={t("story.ready")}>
      <ul className={styles.ready}>
        {(["path", "gulf", "changed"] as const).map((id) => {
          const title = shippedTitle(words, id, { survey, state });
          return (
            <li key={id}>
              <span><b>{title}</b><small>{t(`story.about.${id}`)}</small></span>
              <Button look="icon" aria-label={t("story.copyReady", { title })} title={t("story.copyReady", { title })} onClick={() => onCopy(id)}><Icon name="copy" /></Button>
              <Button isCompact onClick={() => onPresent(id)}>{t("present.present")}</Button>
            </li>
          );
        })}
      </ul>
      <input ref={field} type="file" accept=".json,application/json" hidden onChange={({ target }) => { void open(target.files?.[0]); target.value = ""; }} />
      <p className={styles.openFile}><Button look="link" onClick={() => field.current?.click()}>{t("story.openFile")}</Button><small>{t("story.local")}</small></p>
    </Panel>
  );
}
