import { useId } from "react";
import type { Caption } from "~/catalogue/figure";
import { DIGITS, LANGUAGE_CODES, LANGUAGES, type Language } from "~/domain/language";
import { CUSTOM_RANGE, PRESETS, sizeOf, type CustomSize } from "~/export/presets";
import { BACKGROUNDS, spokenIn, type FigureRequest } from "~/export/request";
import type { ExportLook } from "~/figure/exportLook";
import { withoutMarks } from "~/i18n/format";
import type { Words } from "~/i18n/words";
import { Button } from "~/ui/Button";
import { NumberField } from "~/ui/NumberField";
import { Segmented } from "~/ui/Segmented";
import { Switch } from "~/ui/Switch";
import { useWords } from "~/url/useWords";
import styles from "~/figure/ExportSheet.module.css";

interface ControlsProps<Answer> {
  readonly look: ExportLook;
  readonly request: FigureRequest<Answer>;
  /** The words that the figure gives itself. */
  readonly computed: (words: Words) => Caption;
  readonly canMark: boolean;
  readonly isList: boolean;
  readonly choose: (changes: Partial<ExportLook>) => void;
}

const LARGEST = 46; // px, of the drawing of a size

/** The sizes, each drawn in its own proportion, and one of one's own. */
function Sizes({ look: { preset: chosen, custom }, choose }: Pick<ControlsProps<unknown>, "look" | "choose">) {
  const { t, format } = useWords();
  const name = useId();
  const tiles = [
    ...PRESETS.map((preset) => {
      const [width = "", height = ""] = sizeOf(preset).map(format.measure);
      return { id: preset.id, label: t(`export.preset.${preset.id}`), detail: t(`export.size.${preset.paper ? "mm" : "px"}`, { width, height }), shape: preset.width / preset.height };
    }),
    { id: "custom" as const, label: t("sheet.custom"), detail: t("sheet.customDetail"), shape: custom.width / custom.height },
  ];
  const [least, most] = CUSTOM_RANGE.side;
  const field = (side: keyof CustomSize, [min, max]: readonly [number, number]) => (
    <label className={styles.side3}><span>{t(`sheet.${side}`)}</span>
      <NumberField label={t(`sheet.${side}`)} shown={format.measure(custom[side])} min={min} max={max} isWhole expected={t("sheet.expected", { least: format.measure(min), most: format.measure(max) })} onEnter={(value) => choose({ custom: { ...custom, [side]: value } })} />
    </label>
  );
  return (
    <fieldset className={styles.field}>
      <legend>{t("sheet.size")}</legend>
      <div className={styles.sizes}>
        {tiles.map(({ id, label, detail, shape }) => (
          <label key={id}>
            <input type="radio" name={name} value={id} checked={id === chosen} onChange={() => choose({ preset: id })} />
            <span><i data-dashed={id === "custom" || undefined} style={{ inlineSize: LARGEST * Math.min(1, shape), blockSize: LARGEST / Math.max(1, shape) }} /><b>{label}</b><small>{detail}</small></span>
          </label>
        ))}
      </div>
      {chosen === "custom" && <div className={styles.custom}>{field("width", [least, most])}{field("height", [least, most])}{field("dpi", CUSTOM_RANGE.dpi)}</div>}
    </fieldset>
  );
}

interface TextProps {
  readonly label: string;
  readonly language: Language;
  readonly value: string;
  readonly isEdited: boolean;
  readonly onChange: (text: string | undefined) => void;
}

/** A text of the picture, to be written anew; emptied, or put back, it is the computed one. */
function TextField({ label, language, value, isEdited, onChange }: TextProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className={styles.text}>
      <p><label htmlFor={id}>{label}</label>{isEdited && <Button look="link" aria-label={t("sheet.computedOf", { field: label })} onClick={() => onChange(undefined)}>{t("sheet.computed")}</Button>}</p>
      <textarea id={id} lang={language} dir={LANGUAGES[language].direction} rows={2} value={value} onChange={(event) => onChange(event.target.value.replaceAll(/\s*\n\s*/g, " "))} onBlur={(event) => { if (event.target.value.trim() === "") onChange(undefined); }} />
    </div>
  );
}

/** Title and subtitle in each language of the picture, and its alternative text to be read. */
function Texts<Answer>({ look: { edits }, request, computed, choose }: Pick<ControlsProps<Answer>, "look" | "request" | "computed" | "choose">) {
  const { t } = useWords();
  const edit = (language: Language, part: "title" | "subtitle") => (text: string | undefined) => choose({ edits: { ...edits, [language]: { ...edits[language], [part]: text } } });
  const spoken = spokenIn(request);
  const field = (part: "title" | "subtitle") => spoken.map(({ words, words: { language } }) => {
    const own = computed(words);
    const text = part === "title" ? (own.alone ?? own.title) : own.subtitle;
    const edited = edits[language]?.[part];
    return <TextField key={`${part}-${language}`} label={t(`sheet.${part}In.${language}`)} language={language} value={edited ?? withoutMarks(text)} isEdited={edited !== undefined} onChange={edit(language, part)} />;
  });
  return (
    <>
      {field("title")}
      <details className={styles.more}><summary>{t("sheet.subtitles")}</summary>{field("subtitle")}</details>
      <details className={styles.more}><summary>{t("sheet.alt")}</summary>{spoken.map(({ words: { language, direction }, caption: { alt } }) => <p key={language} lang={language} dir={direction} className={styles.alt}>{alt}</p>)}</details>
    </>
  );
}

/** Everything about the picture that can be chosen; and what cannot. */
export function ExportControls<Answer>({ look, request, computed, canMark, isList, choose }: ControlsProps<Answer>) {
  const { t, language: screen } = useWords();
  const { language, background, digits, hasMark, isMarked } = look;
  const languages = [...LANGUAGE_CODES.map((code) => ({ value: code, label: LANGUAGES[code].label })), ...(isList ? [] : [{ value: "both" as const, label: t("sheet.both") }])];
  const isBoth = language === "both";
  return (
    <>
      {!isList && <Sizes look={look} choose={choose} />}
      <div className={styles.field}><p aria-hidden="true">{t("sheet.language")}</p><Segmented label={t("sheet.language")} options={languages} value={isList && isBoth ? screen : (language ?? screen)} onChange={(value) => choose({ language: value })} /></div>
      {!isList && (
        <>
          <div className={styles.pair}>
            <div className={styles.field}><p aria-hidden="true">{t("sheet.background")}</p><Segmented label={t("sheet.background")} options={BACKGROUNDS.map((value) => ({ value, label: t(`sheet.backgrounds.${value}`) }))} value={background} onChange={(value) => choose({ background: value })} /></div>
            <div className={styles.field}>
              <p aria-hidden="true">{t("sheet.digits")}</p>
              <Segmented label={t("sheet.digits")} options={DIGITS.map((value) => ({ value, label: value === "arab" ? "١٢٣" : "123" }))} value={isBoth ? "latn" : digits} isDisabled={isBoth} onChange={(value) => choose({ digits: value })} />
            </div>
          </div>
          {isBoth && digits === "arab" && <p className={styles.hint}>{t("sheet.digitsBoth")}</p>}
          <Texts look={look} request={request} computed={computed} choose={choose} />
          <div className={styles.switches}>
            {canMark && !isBoth && <Switch label={t("sheet.marks")} isOn={isMarked} onChange={(isOn) => choose({ isMarked: isOn })} />}
            <Switch label={t("sheet.mark")} isOn={hasMark} onChange={(isOn) => choose({ hasMark: isOn })} />
          </div>
          <p className={styles.always}><svg width="13" height="13" viewBox="0 0 14 14" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true"><path d="M2.5 6h9v6.5h-9zM4.5 6V4.2a2.5 2.5 0 0 1 5 0V6" /></svg> {t("sheet.always")}<br />{t("sheet.alwaysWhat")}</p>
        </>
      )}
    </>
  );
}
