import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { packJobs } from "~/app/pack/packJobs";
import { usePackRun } from "~/app/pack/usePackRun";
import { LANGUAGE_CODES, LANGUAGES } from "~/domain/language";
import type { Survey } from "~/domain/survey";
import { PRESET_IDS, presetOf, type PresetId } from "~/export/presets";
import { exportChoices, keepExportChoices, PACK_OUTPUTS, type ExportChoices } from "~/storage/exportChoices";
import { Button } from "~/ui/Button";
import { Segmented } from "~/ui/Segmented";
import { Select } from "~/ui/Select";
import { fullQuery } from "~/url/fullLink";
import type { DashboardState } from "~/url/resolveState";
import type { Packed } from "~/url/tray";
import { useDisplay } from "~/url/useDisplay";
import { useWordsOf } from "~/url/useWordsOf";
import styles from "~/app/pack/Pack.module.css";

interface PackOutputProps {
  readonly entries: readonly Packed[];
  readonly survey: Survey;
  readonly state: DashboardState;
  readonly onClear: () => void;
}

type Run = ReturnType<typeof usePackRun>;

/** How far it is, what failed, and how to stop or try again. */
function Progress({ run, onRetry }: { readonly run: Run; readonly onRetry: () => void }) {
  const { words: { t, format } } = useDisplay();
  const { progress, failed, said, cancel } = run;
  return (
    <div className={styles.progress}>
      {progress && (
        <>
          <p><span><b>{t("pack.progress", { done: format.count(progress.done), n: format.count(progress.of) })}</b> {progress.name || t("pack.packing")}</span><Button look="link" onClick={cancel}>{t("pack.cancel")}</Button></p>
          <progress max={progress.of} value={progress.done} aria-label={t("pack.packing")} />
        </>
      )}
      <p role="status">{said}</p>
      {failed.map(({ job, reason }) => <p key={job.key} role="alert" className={styles.failed}><span>{t("pack.notMade", { name: job.name, reason })}</span></p>)}
      {failed.length > 0 && <p><Button look="link" onClick={onRetry}>{t("action.retry")}</Button></p>}
    </div>
  );
}

/** Language, size and kind of what the pack becomes, and the one action. */
export function PackOutput({ entries, survey, state, onClear }: PackOutputProps) {
  const { words, time } = useDisplay();
  const { t, format, language: screen } = words;
  const name = useId();
  const client = useQueryClient();
  const run = usePackRun();
  const [choices, setChoices] = useState(exportChoices);
  const { all } = useWordsOf(choices.digits);
  const choose = (changes: Partial<ExportChoices>) => {
    const next = { ...choices, ...changes };
    setChoices(next);
    keepExportChoices(next);
  };
  const language = choices.language ?? screen;
  const spoken = (language === "both" ? (["ar", "en"] as const) : [language]).flatMap((code) => all[code] ?? []);
  const isReady = spoken.length === (language === "both" ? 2 : 1);
  const preset: PresetId = choices.preset === "custom" ? "slide" : choices.preset;
  const count = entries.length * Math.max(1, spoken.length);
  const details = {
    zip: t("pack.zipDetail", { pictures: format.count(count), tables: format.count(count) }),
    deck: t("pack.deckDetail", { count, n: format.count(count) }),
    print: t("pack.printDetail", { count: Math.ceil(count / 2), n: format.count(Math.ceil(count / 2)) }),
  };
  const start = () => run.start({
    output: choices.output, jobs: packJobs({ client, survey, words, time, background: "light" }, entries, spoken), preset: presetOf(preset, choices.custom),
    survey, state, words, spoken, query: fullQuery(state, screen, state.figure),
  });
  return (
    <footer className={styles.foot}>
      <div className={styles.choices}>
        <div><p aria-hidden="true">{t("sheet.language")}</p><Segmented label={t("sheet.language")} options={[...LANGUAGE_CODES.map((code) => ({ value: code as "ar" | "en" | "both", label: LANGUAGES[code].label })), { value: "both", label: t("sheet.both") }]} value={language} onChange={(value) => choose({ language: value })} /></div>
        {choices.output === "zip" && <div><p aria-hidden="true">{t("pack.pictures")}</p><Select label={t("pack.pictures")} options={PRESET_IDS.map((value) => ({ value, label: t(`export.preset.${value}`) }))} value={preset} onChange={(value) => choose({ preset: value as PresetId })} /></div>}
      </div>
      <fieldset className={styles.outputs}>
        <legend className="visually-hidden">{t("pack.output")}</legend>
        {PACK_OUTPUTS.map((output) => (
          <label key={output}><input type="radio" name={name} checked={choices.output === output} onChange={() => choose({ output })} /><span><b>{t(`pack.${output}`)}</b><small>{details[output]}</small></span></label>
        ))}
      </fieldset>
      <p className={styles.go}>
        <Button look="link" onClick={onClear}>{t("pack.clear")}</Button>
        <Button look="primary" disabled={!isReady || run.progress !== null} onClick={start}>{t(`pack.make.${choices.output}`)}</Button>
      </p>
      <Progress run={run} onRetry={start} />
    </footer>
  );
}
