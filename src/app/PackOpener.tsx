import { useState } from "react";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { Said, useSaid } from "~/ui/Said";
import { useAddress } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import styles from "~/app/Bar.module.css";

/** Opens the briefing pack; how many figures are in it stands on the button. The drawer is loaded when first asked for. */
export function PackOpener() {
  const { t, format } = useWords();
  const [{ tray }] = useAddress();
  const [Drawer, setDrawer] = useState<typeof import("~/app/pack/PackDrawer").PackDrawer | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [said, say] = useSaid((reason) => t("export.failed", { reason }));
  const open = async () => {
    const { PackDrawer } = await import("~/app/pack/PackDrawer");
    setDrawer(() => PackDrawer);
    setOpen(true);
    return "";
  };
  const label = t("pack.open", { count: tray.length, n: format.count(tray.length) });
  return (
    <Said said={said}>
      <Button look="icon" className={styles.pack ?? ""} aria-haspopup="dialog" aria-label={label} title={label} onClick={() => void say(open)}><Icon name="pack" />{tray.length > 0 && <b aria-hidden="true">{format.count(tray.length)}</b>}</Button>
      {Drawer && isOpen && <Drawer onClose={() => setOpen(false)} />}
    </Said>
  );
}
