import { useEffect, useRef, type ReactNode, type Ref } from "react";
import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import styles from "~/features/timeline/Sheet.module.css";

interface SheetProps {
  readonly label: string;
  readonly onClose: () => void;
  /** What holds the content. */
  readonly holder?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

/** What stands beside the chart on a wide page, over it on a narrow one; `Esc` and a touch outside close it. */
export function Sheet({ label, onClose, holder, children }: SheetProps) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.sheet} aria-label={label} onClose={onClose} onClick={(event) => { if (event.target === dialog.current) dialog.current.close(); }}>
      <div ref={holder} className={styles.inner}>
        <Button look="icon" className={styles.close ?? ""} aria-label={t("action.close")} onClick={() => dialog.current?.close()}><Icon name="close" /></Button>
        {children}
      </div>
    </dialog>
  );
}
