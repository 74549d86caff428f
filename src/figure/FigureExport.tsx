import { useState } from "react";
import type { FigureSource } from "~/catalogue/figure";
import type { ExportSheet } from "~/figure/ExportSheet";
import type { FigureExtra } from "~/figure/figureExtra";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { Said, useSaid } from "~/ui/Said";
import { useWords } from "~/url/useWords";
import styles from "~/figure/FigureExport.module.css";

interface FigureExportProps<Answer> {
  readonly figure: FigureSource<Answer>;
  readonly extras?: readonly FigureExtra<Answer>[] | undefined;
  /** It is a list: there is no picture of it. */
  readonly isList?: boolean;
}

/** The button that opens the sheet from which a figure leaves; the sheet, and all that draws, is loaded when first asked for. `E` within the figure does the same. */
export function FigureExport<Answer>({ figure, extras = [], isList = false }: FigureExportProps<Answer>) {
  const words = useWords();
  const { t } = words;
  const [Sheet, setSheet] = useState<typeof ExportSheet | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [said, say] = useSaid((reason) => t("export.failed", { reason }));
  const open = async () => {
    const loaded = await import("~/figure/ExportSheet");
    setSheet(() => loaded.ExportSheet);
    setOpen(true);
    return "";
  };
  return (
    <Said said={said}>
      <Button isCompact data-export aria-haspopup="dialog" aria-keyshortcuts="E" aria-label={t("action.exportFigure", { title: figure.caption(words).title })} onClick={() => void say(open)}>
        <Icon name="export" /><span className={styles.word}>{t("action.export")}</span>
      </Button>
      {Sheet && isOpen && <Sheet figure={figure} extras={extras} isList={isList} onClose={() => setOpen(false)} />}
    </Said>
  );
}
