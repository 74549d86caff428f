import type { ReactNode } from "react";
import type { StageAction } from "~/app/present/stageKeys";
import type { Words } from "~/i18n/words";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import styles from "~/app/present/Stage.module.css";

interface StageToolsProps {
  readonly words: Words;
  readonly actions: Readonly<Record<Exclude<StageAction["kind"], "digit">, () => void>>;
  readonly pointer: "none" | "ring" | "light";
  readonly isRunning: boolean;
  readonly progress: ReactNode;
  /** Of a story that came in a link: keeps it on this device. */
  readonly onKeep: (() => void) | null;
}

interface Tool {
  readonly icon: Parameters<typeof Icon>[0]["name"];
  readonly label: string;
  readonly key: string;
  readonly isOn?: boolean;
}

/** What keys do, for pointer and touch; it goes while the pointer rests. */
export function StageTools({ words: { t }, actions, pointer, isRunning, progress, onKeep }: StageToolsProps) {
  const tool = (kind: keyof typeof actions, { icon, label, key, isOn }: Tool) =>
    <Button look="icon" aria-label={label} aria-keyshortcuts={key} aria-pressed={isOn} title={`${label} (${key})`} onClick={actions[kind]}><Icon name={icon} size={18} isDirectional={kind === "next" || kind === "previous"} /></Button>;
  return (
    <div className={styles.tools} role="toolbar" aria-label={t("present.label")}>
      {tool("previous", { icon: "previous", label: t("present.previous"), key: "PageUp" })}
      {progress}
      {tool("next", { icon: "next", label: t("present.next"), key: "PageDown" })}
      <i aria-hidden="true" />
      {tool("overview", { icon: "grid", label: t("present.overview"), key: "G" })}
      {tool("notes", { icon: "notes", label: t("present.notes"), key: "S" })}
      {tool("pointer", { icon: "pointer", label: t(`present.pointers.${pointer}`), key: "X", isOn: pointer !== "none" })}
      {tool("auto", { icon: isRunning ? "pause" : "play", label: t(isRunning ? "present.pause" : "present.auto"), key: "A", isOn: isRunning })}
      {tool("fullScreen", { icon: "full", label: t("present.fullScreen"), key: "F" })}
      {tool("help", { icon: "keys", label: t("present.keys"), key: "?" })}
      {onKeep && <Button look="icon" aria-label={t("story.keep")} title={t("story.keep")} onClick={onKeep}><Icon name="copy" size={18} /></Button>}
      {tool("escape", { icon: "close", label: t("present.end"), key: "Escape" })}
    </div>
  );
}
