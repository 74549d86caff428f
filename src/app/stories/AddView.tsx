import { packName } from "~/catalogue/packName";
import type { Words } from "~/i18n/words";
import { Icon } from "~/ui/Icon";
import { Menu } from "~/ui/Menu";
import type { DashboardState } from "~/url/resolveState";
import { figuresShown, slideAddress } from "~/url/slide";

interface AddViewProps {
  /** Of the view behind the builder. */
  readonly state: DashboardState;
  readonly words: Words;
  readonly onAdd: (address: string) => void;
}

/** Adds a figure of the view from which the builder was opened. */
export function AddView({ state, words, onAdd }: AddViewProps) {
  const figures = figuresShown(state);
  if (figures.length === 0) return null;
  return (
    <Menu
      label={words.t("story.addView")} trigger={<><Icon name="plus" />{words.t("story.addView")}</>}
      items={figures.map((figure) => ({ label: packName(words, { figure }), detail: words.t(`view.${state.view}`), onChoose: () => onAdd(slideAddress(state, figure, words.language)) }))}
    />
  );
}
