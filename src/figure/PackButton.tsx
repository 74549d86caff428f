import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { Said, useSaid } from "~/ui/Said";
import type { DashboardState } from "~/url/resolveState";
import { entryOf, MOST_PACKED, withEntries } from "~/url/tray";
import { useAddressNow } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";

interface PackButtonProps {
  readonly state: DashboardState;
  readonly figure: string;
  /** An icon in a figure's head; else in words. */
  readonly isIcon?: boolean;
}

/** Puts a figure into the briefing pack, and takes it out again. */
export function PackButton({ state, figure, isIcon = false }: PackButtonProps) {
  const { t, format } = useWords();
  const [{ tray }, update] = useAddressNow();
  const [said, say] = useSaid((reason) => t("export.failed", { reason }));
  const entry = entryOf(state, figure);
  const isIn = tray.includes(entry);
  const toggle = async () => {
    const next = isIn ? tray.filter((other) => other !== entry) : withEntries(tray, [entry]);
    if (!isIn && tray.length >= MOST_PACKED) return t("sheet.full", { most: format.count(MOST_PACKED) });
    update({ tray: next.length === 0 ? null : [...next] });
    return t("sheet.added", { count: next.length, n: format.count(next.length) });
  };
  const label = t(isIn ? "sheet.remove" : "sheet.add");
  return (
    <Said said={said}>
      <Button look={isIcon ? "icon" : "bordered"} isCompact={!isIcon} aria-label={label} aria-pressed={isIn} title={label} onClick={() => void say(toggle)}><Icon name={isIn ? "check" : "plus"} />{!isIcon && label}</Button>
    </Said>
  );
}
