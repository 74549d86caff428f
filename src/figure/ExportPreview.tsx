import { useLayoutEffect, useRef } from "react";
import { NoRoomError, NoRoomForBothError } from "~/export/card";
import { sizeOf, type Preset } from "~/export/presets";
import { spokenIn, type FigureRequest } from "~/export/request";
import { useWords } from "~/url/useWords";
import styles from "~/figure/ExportSheet.module.css";

interface ExportPreviewProps<Answer> {
  readonly drawn: { readonly canvas: HTMLCanvasElement | null; readonly error: Error | null };
  readonly preset: Preset;
  readonly request: FigureRequest<Answer> | null;
  /** A language that could not be loaded. */
  readonly failed: Error | null;
}

/** The picture as it will be saved, as large as there is room for. */
export function ExportPreview<Answer>({ drawn: { canvas, error }, preset, request, failed }: ExportPreviewProps<Answer>) {
  const { t, format } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => { if (canvas) frame.current?.replaceChildren(canvas); }, [canvas]);
  const [width, height] = sizeOf(preset).map(format.measure);
  const size = t(`export.size.${preset.paper ? "mm" : "px"}`, { width: width ?? "", height: height ?? "" });
  const problem = error ?? failed;
  return (
    <>
      <p className={styles.meta}><span>{t("sheet.preview")}</span><span>{t("sheet.previewOf", { size, dpi: format.measure(preset.dpi) })}</span></p>
      <div className={styles.preview}>
        {problem
          ? <p role="alert" className={styles.problem}>{problem instanceof NoRoomForBothError ? t("sheet.noRoomBoth") : problem instanceof NoRoomError ? t("sheet.noRoom", { height: format.measure(problem.height) }) : t("export.failed", { reason: problem.message })}</p>
          : <div ref={frame} role="img" aria-label={request ? spokenIn(request).map(({ caption }) => caption.alt).join(" ") : ""} className={styles.picture} data-clear={request?.background === "clear" || undefined} style={{ "--shape": preset.width / preset.height } as React.CSSProperties} />}
      </div>
    </>
  );
}
