import type { Country } from "~/domain/country";
import type { LocalizedText } from "~/domain/language";

interface PeerGroupInfo {
  readonly name: LocalizedText;
  /** As a label beside a mark. */
  readonly short: LocalizedText;
  /** Grammatical gender of the Arabic names. */
  readonly gender: Country["gender"];
  /** As it ends a sentence: "3rd in the Gulf". */
  readonly within: LocalizedText;
  readonly includes: (country: Country) => boolean;
}

const inRegion = (region: string) => (country: Country) => country.region === region;

/** The named sets of countries. To add one: one entry here; it then stands in every list of groups. */
export const PEER_GROUPS = {
  gcc: {
    name: { en: "GCC countries", ar: "دول مجلس التعاون" },
    short: { en: "GCC", ar: "دول الخليج" },
    gender: "f",
    within: { en: "in the Gulf", ar: "خليجياً" },
    includes: (country) => country.isGcc,
  },
  arab: {
    name: { en: "Arab states", ar: "الدول العربية" },
    short: { en: "Arab states", ar: "الدول العربية" },
    gender: "f",
    within: { en: "among Arab states", ar: "عربياً" },
    includes: (country) => country.isArab,
  },
  africa: {
    name: { en: "Africa", ar: "أفريقيا" },
    short: { en: "Africa", ar: "أفريقيا" },
    gender: "f",
    within: { en: "in Africa", ar: "أفريقياً" },
    includes: inRegion("Africa"),
  },
  americas: {
    name: { en: "Americas", ar: "دول الأمريكتين" },
    short: { en: "Americas", ar: "دول الأمريكتين" },
    gender: "f",
    within: { en: "in the Americas", ar: "في الأمريكتين" },
    includes: inRegion("Americas"),
  },
  asia: {
    name: { en: "Asia", ar: "آسيا" },
    short: { en: "Asia", ar: "آسيا" },
    gender: "f",
    within: { en: "in Asia", ar: "آسيوياً" },
    includes: inRegion("Asia"),
  },
  europe: {
    name: { en: "Europe", ar: "أوروبا" },
    short: { en: "Europe", ar: "أوروبا" },
    gender: "f",
    within: { en: "in Europe", ar: "أوروبياً" },
    includes: inRegion("Europe"),
  },
  oceania: {
    name: { en: "Oceania", ar: "أوقيانوسيا" },
    short: { en: "Oceania", ar: "أوقيانوسيا" },
    gender: "f",
    within: { en: "in Oceania", ar: "في أوقيانوسيا" },
    includes: inRegion("Oceania"),
  },
  world: {
    name: { en: "World", ar: "العالم" },
    short: { en: "World", ar: "العالم" },
    gender: "m",
    within: { en: "in the world", ar: "عالمياً" },
    includes: () => true,
  },
} as const satisfies Record<string, PeerGroupInfo>;

/** The id of a peer group, as it stands in the address. */
export type PeerGroup = keyof typeof PEER_GROUPS;

export const PEER_GROUP_IDS = Object.keys(PEER_GROUPS) as readonly PeerGroup[];
