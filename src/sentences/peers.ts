import type { Peers } from "~/analysis/peers";
import type { Country } from "~/domain/country";
import type { Edition } from "~/domain/edition";
import { INDICATOR_INFO, type SubIndex } from "~/domain/indicator";
import type { Words } from "~/i18n/words";
import { capital, insideSentence, named, numberBefore, numberPhrase } from "~/sentences/phrases";

/** How many of the nearest countries do better at the weakest sub-index. */
function peersTitle(words: Words, { country, peers }: Peers): string {
  const { t } = words;
  const better = peers.filter(({ isBetter }) => isBetter).length;
  const kind = better === 0 ? "none" : better === peers.length ? "all" : better === 1 ? "one" : "some";
  return t(`subIndices.peers.title.${kind}`, {
    ...named(words, country), n: numberBefore(words, peers.length), better: capital(numberPhrase(words, better, "f")),
  });
}

/** Every peer with its distance and its difference at the weakest sub-index. */
function peersAlt({ t, of, format }: Words, { country, edition, peers, weakest }: Peers): string {
  const index = of(INDICATOR_INFO[weakest.indicator].short);
  const readings = peers.map((peer) => t("subIndices.peers.reading", { country: of(peer.country.label), distance: format.value(peer.distance, 3), index, difference: format.signed(peer.differences[weakest.indicator], 3) }));
  return t("subIndices.peers.alt", { country: of(country.label), year: format.edition(edition), readings: readings.join(t("subIndices.method.separator")) });
}

/** The words around the nearest countries. */
export function peersCaption(words: Words, answer: Peers) {
  const { t, of, format } = words;
  const { country, edition, weakest } = answer;
  const about = { country: of(country.label), year: format.edition(edition) };
  const indices = [weakest.indicator, ...weakest.tied].map((indicator) => insideSentence(words, INDICATOR_INFO[indicator].short));
  const tied = indices.length > 1 ? [t("subIndices.peers.tied", { indices: format.list(indices) })] : [];
  return {
    title: peersTitle(words, answer), alt: peersAlt(words, answer), note: [t("subIndices.peers.note", about), ...tied].join(" "),
    subtitle: t("subIndices.peers.subtitle", { ...about, index: insideSentence(words, INDICATOR_INFO[weakest.indicator].short), rank: format.rank(weakest.rank), n: format.count(weakest.of) }),
  };
}

/** Which sub-indices are missing, without which no distance can be measured. */
export const noPeersReason = ({ t, of, format }: Words, country: Country, { edition, missing }: { readonly edition: Edition; readonly missing: readonly SubIndex[] }): string =>
  t("subIndices.peers.none", { country: of(country.label), year: format.edition(edition), index: format.list(missing.map((indicator) => of(INDICATOR_INFO[indicator].name))) });
