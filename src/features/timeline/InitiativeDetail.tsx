import { countryColour } from "~/figure/countryColour";
import { neighbours, type InitiativeTimeline } from "~/analysis/initiativeTimeline";
import type { Country } from "~/domain/country";
import type { Initiative } from "~/domain/initiative";
import type { Source } from "~/domain/source";
import { useState } from "react";
import { KindGlyph } from "~/figure/KindGlyph";
import { RanksAround } from "~/features/timeline/RanksAround";
import { SourceLine } from "~/features/timeline/SourceLine";
import { namesIn } from "~/i18n/figures";
import { dateWords, figureText } from "~/sentences/timeline";
import { useAddress } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import styles from "~/features/timeline/InitiativeDetail.module.css";

interface InitiativeDetailProps {
  readonly answer: InitiativeTimeline;
  readonly initiative: Initiative;
  readonly country: Country;
  readonly sources: readonly Source[];
}

type PartProps = Pick<InitiativeDetailProps, "answer" | "initiative" | "country">;

/** Date, partners, topic and figures, as the texts give them. */
function Facts({ answer: { names }, initiative }: PartProps) {
  const words = useWords();
  const { t, of } = words;
  const { date, precision, reason } = dateWords(words, initiative);
  const partners = namesIn(words, names.organisation, initiative.partners);
  const topic = names.topic.get(initiative.topic);
  return (
    <dl className={styles.facts}>
      <dt>{t("timelineView.date")}</dt>
      <dd>{date}{precision && <span className={styles.quiet}> ({precision})</span>}{reason && <small>{reason}</small>}</dd>
      {partners.length > 0 && <><dt>{t("timelineView.partners", { count: partners.length })}</dt><dd><ul>{partners.map((name) => <li key={name}>{name}</li>)}</ul></dd></>}
      {topic && <><dt>{t("timelineView.facet.topic")}</dt><dd>{of(topic)}</dd></>}
      {initiative.figures.length > 0 && (
        <><dt>{t("timelineView.figures")}</dt><dd><ul>{initiative.figures.map((figure) => <li key={of(figure.what)}>{figureText(words, figure)}</li>)}</ul></dd></>
      )}
    </dl>
  );
}

/** Everything that is known of one initiative, with the rank around it and the texts that it stands in. */
export function InitiativeDetail({ answer, initiative, country, sources }: InitiativeDetailProps) {
  const words = useWords();
  const { t, of, format } = words;
  const [address, update] = useAddress();
  const { earlier, later } = neighbours(answer, initiative);
  const states = namesIn(words, answer.names.state, initiative.countries);
  const own = sources.filter(({ id }) => initiative.sources.includes(id));
  const [steppedTo, setStepped] = useState<string | null>(null);
  const open = (next: Initiative | null) => {
    if (!next) return;
    setStepped(next.id);
    update({ initiative: next.id });
  };
  // The focus stays on the button that was pressed: a step to the end must not put it out of reach.
  const step = (to: Initiative | null) => ({ disabled: !earlier && !later, "aria-disabled": !to || undefined, onClick: () => open(to) });
  return (
    <div className={styles.detail}>
      <div>
        <p className={styles.kind} style={{ "--focus-c": countryColour(initiative.countries.includes(country.code) ? country.code : initiative.countries[0]) } as React.CSSProperties}><KindGlyph kind={initiative.kind} size={15} />{t(`timelineView.kind.${initiative.kind}`)} · {format.list(states)}</p>
        <h2 tabIndex={-1}>{of(initiative.title)}</h2>
      </div>
      <Facts answer={answer} initiative={initiative} country={country} />
      <p>{of(initiative.summary)}</p>
      <RanksAround answer={answer} initiative={initiative} country={country} />
      {own.length > 0 && (
        <section className={styles.sources}>
          <h3>{t("timelineView.sources", { count: own.length })}</h3>
          <ul>{own.map((source) => <li key={source.id}><SourceLine source={source} words={words} link={{ address, update }} /></li>)}</ul>
        </section>
      )}
      <p className={styles.steps}>
        <Button isCompact {...step(earlier)}><Icon name="previous" isDirectional />{t("timelineView.earlier")}</Button>
        <Button isCompact {...step(later)}>{t("timelineView.later")}<Icon name="next" isDirectional /></Button>
      </p>
      <p className="visually-hidden" aria-live="polite">{steppedTo === initiative.id ? t("timelinePointer.stepped", { title: of(initiative.title), date: dateWords(words, initiative).date }) : ""}</p>
    </div>
  );
}
