import { useState } from "react";
import type { peersFigure } from "~/catalogue/subIndexFigures";
import { naturalHeight, peerLines, type PeersPicture } from "~/charts/peersLayout";
import type { Country } from "~/domain/country";
import { TEXT } from "~/figure/ChartFrame";
import { Figure } from "~/figure/Figure";
import { useWidth } from "~/figure/useWidth";
import type { Words } from "~/i18n/words";
import { named } from "~/sentences/phrases";
import { MOST_COMPARED } from "~/url/dashboardState";
import type { Update } from "~/url/useDashboardState";
import { Button } from "~/ui/Button";
import styles from "~/features/sub-indices/Peers.module.css";

const ACTION_ROOM = 112; // px, for the button of a row

interface PeersFigureProps {
  readonly figure: ReturnType<typeof peersFigure>;
  readonly update: Update;
  readonly words: Words;
}

/** The nearest countries, each with a button that takes it into the comparison of Ranks. */
export function PeersFigure({ figure, update, words }: PeersFigureProps) {
  const { t, of, format } = words;
  const { answer, state: { compare } } = figure;
  const [frame, width] = useWidth();
  const [added, setAdded] = useState<{ readonly country: Country; readonly by: string } | null>(null);
  const picture: PeersPicture = { ...answer, actionRoom: ACTION_ROOM };
  const sized = { words, width, text: TEXT };
  const lines = peerLines(picture, { ...sized, height: Math.round(naturalHeight(picture, sized)) });
  const isFull = compare.length >= MOST_COMPARED;
  const isFresh = added !== null && added.by === answer.country.code && compare.includes(added.country.code);
  const add = (country: Country) => {
    setAdded({ country, by: answer.country.code });
    update({ compare: [...compare, country.code] });
  };
  return (
    <Figure
      {...figure} shown={picture}
      head={
        <div ref={frame} className={styles.adds} data-screen>
          {answer.peers.map(({ country }, i) => {
            const [name, isIn] = [of(country.label), compare.includes(country.code)];
            return (
              <Button
                key={country.code} isCompact className={styles.add ?? ""} style={{ "--y": `${Math.round(lines[i] ?? 0)}px` } as React.CSSProperties}
                disabled={isIn || isFull} aria-label={t(isIn ? "subIndices.peers.comparedLabel" : "subIndices.peers.compareLabel", { country: name })} onClick={() => add(country)}
              >
                {t(isIn ? "subIndices.peers.compared" : "subIndices.peers.compare")}<span className={styles.name}>{name}</span>
              </Button>
            );
          })}
        </div>
      }
    >
      {isFull && <p className={styles.said}>{t("subIndices.peers.full", { n: format.count(MOST_COMPARED) })}</p>}
      <p role="status" className={styles.said}>
        {isFresh && <>{t("subIndices.peers.added", named(words, added.country))} <Button look="link" onClick={() => update({ view: "ranks", figure: null, from: null, to: null })}>{t("subIndices.peers.open")}</Button></>}
      </p>
    </Figure>
  );
}
