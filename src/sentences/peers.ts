import type { NoPeers, Peers } from "~/analysis/peers";
import { INDICATOR_INFO } from "~/domain/indicator";
import type { Words } from "~/i18n/words";
import { alone, insideSentence, named, numberPhrase } from "~/sentences/phrases";

/** As a sentence begins. */
const begun = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** How many of the nearest countries do better at the weakest sub-index. */
function peersTitle(words: Words, { country, peers }: Peers): string {
  const { t } = words;
  const counted = (number: number) => numberPhrase(words, number, "f");
  const better = peers.filter(({ isBetter }) => isBetter).length;
  const kind = better === 0 ? "none" : better === peers.length ? "all" : better === 1 ? "one" : "some";
  return t(`subIndices.peers.title.${kind}`, {
    context: country.gender, n: peers.length === 8 ? t("subIndices.peers.eight") : counted(peers.length), better: begun(counted(better)),
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
  const title = peersTitle(words, answer);
  const about = { country: of(country.label), year: format.edition(edition) };
  const indices = [weakest.indicator, ...weakest.tied].map((indicator) => insideSentence(words, INDICATOR_INFO[indicator].short));
  const tied = indices.length > 1 ? [t("subIndices.peers.tied", { indices: format.list(indices) })] : [];
  return {
    title, alone: alone(words, country, title), alt: peersAlt(words, answer), note: [t("subIndices.peers.note", about), ...tied].join(" "),
    subtitle: t("subIndices.peers.subtitle", { ...about, index: insideSentence(words, INDICATOR_INFO[weakest.indicator].short), rank: format.rank(weakest.rank), n: format.count(weakest.of) }),
  };
}

/** Why no distance can be measured from a country. */
export function noPeersReason(words: Words, { country, edition, status, missing }: NoPeers): string {
  const { t, of, format } = words;
  const about = { ...named(words, country), year: format.edition(edition) };
  if (status === "scored") return t("subIndices.peers.none", { ...about, index: format.list(missing.map((indicator) => of(INDICATOR_INFO[indicator].name))) });
  return t("subIndices.notScored.sentence", { reason: t(`overview.none.${status}`, about) });
}
