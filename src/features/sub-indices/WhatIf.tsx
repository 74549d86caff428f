import { startTransition, useState, type CSSProperties } from "react";
import { ranking } from "~/analysis/ranking";
import { AS_PUBLISHED, whatIf, type Supposition, type WhatIf as WhatIfAnswer } from "~/analysis/whatIf";
import { whatIfFigure } from "~/catalogue/subIndexFigures";
import { INDICATOR_INFO, type SubIndex } from "~/domain/indicator";
import type { Survey } from "~/domain/survey";
import { countryColour } from "~/figure/countryColour";
import { Figure } from "~/figure/Figure";
import { movedValue } from "~/i18n/figures";
import { rounded } from "~/i18n/format";
import type { Words } from "~/i18n/words";
import { weighting, whatIfSpoken } from "~/sentences/whatIf";
import { fullQuery } from "~/url/fullLink";
import type { DashboardState } from "~/url/resolveState";
import { useCopyLink } from "~/url/useCopyLink";
import type { Update } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { NumberField } from "~/ui/NumberField";
import { Said, useSaid } from "~/ui/Said";
import { Slider } from "~/ui/Slider";
import styles from "~/features/sub-indices/WhatIf.module.css";

type Moved = Supposition["moved"];
const same = (a: Moved, b: Moved) => a.osi === b.osi && a.tii === b.tii && a.hci === b.hci;

/** What is being moved, and what was last written to the address and may not be handed down yet. */
interface Draft {
  readonly moved: Moved;
  readonly sent: Moved | null;
}

interface WhatIfProps {
  readonly survey: Survey;
  readonly state: DashboardState;
  readonly update: Update;
}

const [GRAIN, STEP, BIG_STEP] = [0.001, 0.01, 0.1];

/** The value that a move leaves: to three decimals, four where so many were typed; `null` where that is the published value as it is shown. */
function settled(value: number, published: number): number | null {
  const decimals = rounded(value, 3) === rounded(value, 5) ? 3 : 4;
  return rounded(published, decimals) === rounded(value, decimals) ? null : rounded(value, decimals);
}

interface TrackProps {
  readonly part: WhatIfAnswer["parts"][number];
  readonly words: Words;
  /** What was published, with its rank. */
  readonly detail: string;
  readonly onMove: (value: number) => void;
  readonly onSettle: () => void;
  readonly onEnter: (value: number) => void;
}

/** One sub-index: its slider, the same as a field, and the change. */
function Track({ part: { indicator, value, published, isMoved }, words, detail, onMove, onSettle, onEnter }: TrackProps) {
  const { t, of, format } = words;
  const name = of(INDICATOR_INFO[indicator].name);
  const shown = isMoved ? movedValue(words, value) : format.value(value, 3);
  return (
    <div className={styles.track}>
      <p className={styles.name}><b>{name}</b><small>{detail}</small></p>
      <div className={styles.scale}>
        <Slider
          label={name} value={rounded(value, 3)} min={0} max={1} grain={GRAIN} step={STEP} bigStep={BIG_STEP} spoken={shown} tick={published ?? 0}
          colour={`var(--i-${indicator})`} direction={words.direction} onMove={onMove} onSettle={onSettle}
        />
        <span aria-hidden className={styles.ends}><span>{format.count(0)}</span><span>{format.count(1)}</span></span>
      </div>
      <NumberField
        label={t("whatIf.field", { index: name })} shown={shown} min={0} max={1} onEnter={onEnter}
        expected={t("whatIf.expected", { least: format.count(0), most: format.count(1), example: format.value(0.85, 2) })}
      />
      <small className={styles.change}>{isMoved ? format.signed(value - (published ?? 0), 3) : t("whatIf.unchanged")}</small>
    </div>
  );
}

/** Rank and score that would follow, or the published ones. */
function Result({ answer: { rank, egdi, published, isComputed, members }, words }: { readonly answer: WhatIfAnswer; readonly words: Words }) {
  const { t, format } = words;
  const from = rank === published.rank ? t(isComputed ? "whatIf.unchanged" : "chart.of", { n: format.count(members) }) : t("whatIf.from", { rank: format.rank(published.rank) });
  return (
    <dl className={styles.result}>
      <div><dt>{t(isComputed ? "whatIf.rankWould" : "whatIf.rankIs")}</dt><dd data-rank><b>{format.rank(rank)}</b> <small>{from}</small></dd></div>
      <div><dt>{t(isComputed ? "whatIf.egdiWould" : "whatIf.egdiIs")}</dt><dd><b>{format.value(egdi)}</b> {isComputed && <small>{format.signed(egdi - published.egdi, 4)}</small>}</dd></div>
    </dl>
  );
}

interface TracksProps extends WhatIfProps {
  readonly answer: WhatIfAnswer;
  readonly words: Words;
  /** What was published of each sub-index, with its rank. */
  readonly details: Readonly<Record<SubIndex, string>>;
}

/** The sliders with their result. What is being moved stays here; the address, and with it the page, learns of it once it has been moved. */
function Tracks({ survey, state, update, answer, words, details }: TracksProps) {
  const { edition, country } = answer;
  const [draft, setDraft] = useState<Draft | null>(null);
  const [isTouched, setTouched] = useState(false);
  const { osi, tii, hci } = state;
  const address: Moved = { osi, tii, hci };
  if (draft && draft.moved === draft.sent && same(draft.moved, address)) setDraft(null);
  const asked = draft && whatIf(survey, country.code, { edition, moved: draft.moved, weights: state.weights });
  const shown = asked ?? answer;
  const moved = (indicator: SubIndex, value: number): Moved => {
    const published = answer.parts.find((part) => part.indicator === indicator)?.published ?? 0;
    return { ...(draft?.moved ?? address), [indicator]: settled(value, published) };
  };
  const settle = (next: Moved) => {
    setDraft({ moved: next, sent: next });
    setTouched(true);
    if (!same(next, draft?.sent ?? address)) startTransition(() => update(next)); // the sliders show it already
  };
  return (
    <div className={styles.whatIf} style={{ "--focus-c": countryColour(country.code) } as CSSProperties}>
      {shown.parts.map((part) => (
        <Track
          key={part.indicator} part={part} words={words} detail={details[part.indicator]}
          onMove={(value) => setDraft({ moved: moved(part.indicator, value), sent: draft?.sent ?? null })}
          onSettle={() => { if (draft) settle(draft.moved); }} onEnter={(value) => settle(moved(part.indicator, value))}
        />
      ))}
      <Result answer={shown} words={words} />
      <p role="status" className="visually-hidden">{isTouched && whatIfSpoken(words, answer)}</p>
    </div>
  );
}

/** "2018: 0.792, 49th of 193": what was published, with its computed rank; or that there were no data. */
function publishedDetail(survey: Survey, { edition, country }: WhatIfAnswer, { words: { t, format }, part: { indicator, published } }: { words: Words; part: WhatIfAnswer["parts"][number] }): string {
  const year = format.edition(edition);
  if (published === null) return t("whatIf.counted", { year, zero: format.count(0) });
  const { ranks, of } = ranking(survey, edition, indicator);
  const [value, place] = [format.index(published, indicator), ranks.get(country.code)];
  return place === undefined ? t("whatIf.publishedUnranked", { year, value }) : t("whatIf.published", { year, value, place: t("standing.place", { count: place, ordinal: true, place: format.rank(place), n: format.count(of) }) });
}

/** Where the country would stand if its sub-indices were others; with other weights, if these were too. */
export function WhatIf({ survey, state, update }: WhatIfProps) {
  const words = useWords();
  const { t, format, language } = words;
  const copyLink = useCopyLink();
  const [said, say] = useSaid(() => t("link.failed"));
  const { osi, tii, hci } = state;
  const figure = whatIfFigure(survey, state);
  if (!figure) return null;
  const { answer } = figure;
  const { country, edition, hasOwnWeights } = answer;
  const [first, second, third] = answer.parts.map((part) => publishedDetail(survey, answer, { words, part }));
  const details = { osi: first ?? "", tii: second ?? "", hci: third ?? "" };
  return (
    <Figure
      {...figure}
      pageSubtitle={t(hasOwnWeights ? "whatIf.subtitle" : "whatIf.subtitleWeights", { year: format.edition(edition), weights: weighting(words, answer.weights) })}
      actions={<>
        <Said said={said}><Button look="icon" className={styles.copy ?? ""} aria-label={t("link.copy")} title={t("link.copy")} onClick={() => void say(() => copyLink(fullQuery(state, language, figure.chart.id)))}><Icon name="link" /></Button></Said>
        <Button isCompact disabled={osi === null && tii === null && hci === null} onClick={() => update(AS_PUBLISHED)}>{t("action.reset")}</Button>
      </>}
      body={<Tracks key={`${country.code}-${edition}`} survey={survey} state={state} update={update} answer={answer} words={words} details={details} />}
    />
  );
}
