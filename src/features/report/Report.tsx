import { useQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent, type ReactNode } from "react";
import { initiativesQuery } from "~/data/initiatives";
import { sourcesQuery } from "~/data/sources";
import { useSurvey } from "~/data/useSurvey";
import type { InitiativeFile } from "~/domain/initiative";
import { sourceLines, today } from "~/export/request";
import { briefOf } from "~/features/report/briefOf";
import { BriefPage } from "~/features/report/BriefPage";
import { FirstPage } from "~/features/report/FirstPage";
import { SecondPage } from "~/features/report/SecondPage";
import { FileProblem } from "~/figure/FileProblem";
import { useWidth } from "~/figure/useWidth";
import { Button } from "~/ui/Button";
import { useDashboardState } from "~/url/useDashboardState";
import { useDisplay } from "~/url/useDisplay";
import styles from "~/features/report/Brief.module.css";

const NO_FILE: InitiativeFile = { topics: [], organisations: [], initiatives: [], claims: [] };
const MOST_INITIATIVES = 6;
const PAGE = 794; // px: A4 at 96 dots to the inch

/** The name that a browser proposes for a PDF, while it prints. */
function usePrintName(name: string) {
  useEffect(() => {
    let before = "";
    const begin = () => { before = document.title; document.title = name; };
    const end = () => { document.title = before; };
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => { window.removeEventListener("beforeprint", begin); window.removeEventListener("afterprint", end); };
  }, [name]);
}

/** Reading begins at the heading; `Esc` leads back to the view. */
function useOpening(onClose: () => void) {
  const leave = useEffectEvent((event: KeyboardEvent) => { if (event.key === "Escape" && !document.querySelector("dialog[open], :popover-open")) onClose(); });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => leave(event);
    document.addEventListener("keydown", onKeyDown);
    document.getElementById("heading")?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

/** Two pages about one country in one edition, to be printed, saved as PDF or read. */
export function Report({ actions }: { readonly actions?: ReactNode }) {
  const survey = useSurvey();
  const [state, update] = useDashboardState(survey);
  const { words, isPrinting } = useDisplay();
  const { t, of, language } = words;
  const { data: file = NO_FILE, ...initiatives } = useQuery(initiativesQuery);
  const { data: sources = [], ...texts } = useQuery(sourcesQuery);
  const [frame, width] = useWidth();
  const brief = briefOf(survey, state, { file, most: MOST_INITIATIVES });
  const { country, path, pair } = brief;
  const close = () => update({ report: null });
  usePrintName(["masar-brief", country.code.toLowerCase(), ...(brief.isFirst ? [] : [pair.from]), brief.edition, language].join("-"));
  useOpening(close);
  const source = sourceLines({ words, caption: { title: "", subtitle: "", alt: "" }, editions: path.editions, isComputed: true }, today());
  return (
    <div className={styles.report}>
      <div className={styles.bar} role="group" aria-label={t("brief.label", { country: of(country.label) })} data-screen>
        <Button look="primary" onClick={() => window.print()}>{t("brief.print")}</Button>
        {actions}
        <Button onClick={close}>{t("brief.close")}</Button>
      </div>
      {initiatives.error && <FileProblem error={initiatives.error} onRetry={() => void initiatives.refetch()} />}
      {texts.error && <FileProblem error={texts.error} onRetry={() => void texts.refetch()} />}
      <div ref={frame} className={styles.ground}>
        <div className={styles.pages} style={{ zoom: isPrinting || width === 0 ? 1 : Math.min(1, width / PAGE) }}>
          <BriefPage brief={brief} page={1} source={source}><FirstPage brief={brief} /></BriefPage>
          <BriefPage brief={brief} page={2} source={source}><SecondPage brief={brief} sources={sources} /></BriefPage>
        </div>
      </div>
    </div>
  );
}
