import type { placesFigure } from "~/catalogue/subIndexFigures";
import { CountryNames } from "~/features/sub-indices/CountryNames";
import { Figure } from "~/figure/Figure";
import type { Words } from "~/i18n/words";
import { named } from "~/sentences/phrases";
import { placesRemarks } from "~/sentences/placesRemarks";
import styles from "~/features/sub-indices/SubIndices.module.css";

interface PlacesFigureProps {
  readonly figure: NonNullable<ReturnType<typeof placesFigure>>;
  readonly words: Words;
}

/** The places bridge, and by name those that were passed, moved past or fell behind. */
export function PlacesFigure({ figure, words }: PlacesFigureProps) {
  const { answer } = figure;
  const { t, format } = words;
  const { from, to, own, passed, movedPast, fellBehind } = answer;
  const about = named(words, answer.country);
  const score = format.value(to.egdi);
  const lists = [
    { key: "passed", names: passed, head: t(`subIndices.lists.${own < 0 ? "dropped" : "passed"}`, about), by: t(`subIndices.lists.${own < 0 ? "droppedBy" : "passedBy"}`, about) },
    { key: "movedPast", names: movedPast, head: t("subIndices.lists.movedPast", about), by: t("subIndices.lists.movedPastBy", { score, year: format.edition(to.edition) }) },
    { key: "fellBehind", names: fellBehind, head: t("subIndices.lists.fellBehind", about), by: t("subIndices.lists.fellBehindBy", { score }) },
  ].filter(({ names }) => names.length > 0);
  return (
    <Figure {...figure} isFirst>
      {lists.length > 0 && (
        <dl className={styles.lists}>
          {lists.map(({ key, names, head, by }) => (
            <div key={key}>
              <dt>{head} <span>{t("subIndices.lists.count", { n: format.count(names.length) })}</span><small>{by}</small></dt>
              <dd><CountryNames key={`${from.edition}-${to.edition}-${answer.country.code}`} countries={names} /></dd>
            </div>
          ))}
        </dl>
      )}
      <p className={styles.remark}>
        {[t("subIndices.places.note", { from: format.edition(from.edition), to: format.edition(to.edition) }), ...placesRemarks(words, answer)].join(" ")}
      </p>
    </Figure>
  );
}
