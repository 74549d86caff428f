import type { CountryCode } from "~/domain/country";
import type { LocalizedText } from "~/domain/language";
import { PEER_GROUP_IDS, PEER_GROUPS } from "~/domain/peerGroup";
import type { Survey } from "~/domain/survey";
import { countryOf } from "~/analysis/lookup";
import { fold, isFound } from "~/i18n/fold";
import { useWords } from "~/url/useWords";
import { Combobox } from "~/ui/Combobox";
import { Icon } from "~/ui/Icon";

/** Names that readers look for and the Survey does not rank: it covers the member states alone. */
const NOT_RANKED: readonly LocalizedText[] = [
  { en: "Palestine", ar: "فلسطين" },
  { en: "Taiwan", ar: "تايوان" },
  { en: "Kosovo", ar: "كوسوفو" },
  { en: "Holy See", ar: "الكرسي الرسولي" },
];

interface CountryPickerProps {
  readonly survey: Survey;
  readonly country: CountryCode | null;
  readonly onChoose: (country: CountryCode) => void;
  /** Shown on a plain button instead of the country's own name. */
  readonly label?: string;
  /** Peer groups are on offer too, before the countries. */
  readonly withGroups?: boolean;
}

/** Chooses one of the member states, found by its name in either language. */
export function CountryPicker({ survey, country, onChoose, label, withGroups = false }: CountryPickerProps) {
  const words = useWords();
  const { t, of, format, language } = words;
  const other = language === "ar" ? "en" : "ar";
  const n = format.count(survey.countries.length);
  const search = (text: string) => {
    const found = survey.countries.filter(({ name, label: short, code }) => isFound(text, `${name.ar} ${name.en} ${short.ar} ${short.en} ${code}`)).toSorted((a, b) => of(a.label).localeCompare(of(b.label), language));
    const begins = (option: (typeof found)[number]) => [option.label.ar, option.label.en, option.code].some((name) => fold(name).startsWith(fold(text)));
    const groups = PEER_GROUP_IDS.filter((id) => withGroups && isFound(text, `${PEER_GROUPS[id].name.ar} ${PEER_GROUPS[id].name.en}`));
    const groupOptions = groups.map((id) => ({ value: id, label: of(PEER_GROUPS[id].name), detail: t("word.group") }));
    return [...groupOptions, ...[...found.filter(begins), ...found.filter((option) => !begins(option))].map((option) => ({ value: option.code, label: of(option.label), detail: option.label[other] }))];
  };
  const nothing = (text: string) => {
    const known = NOT_RANKED.find((name) => isFound(text, `${name.ar} ${name.en}`));
    return known && fold(text).length > 2 ? t("picker.notRanked", { name: of(known), n }) : t("picker.nothing", { text, n });
  };
  const name = country ? of(countryOf(survey, country).name) : "";
  return (
    <Combobox
      label={label ?? t("picker.country", { country: name })} look={label ? "button" : "underlined"}
      trigger={label ? `+ ${label}` : <>{name}<Icon name="down" size={14} /></>}
      placeholder={t("picker.search")} search={search} nothing={nothing} onChoose={onChoose}
    />
  );
}
