import type { CountryCode, Spellings } from "~/domain/country";
import { PEER_GROUP_IDS, PEER_GROUPS } from "~/domain/peerGroup";
import type { Survey } from "~/domain/survey";
import { countryOf } from "~/analysis/lookup";
import { countriesCalled, formerNameFor, nothingFound } from "~/figure/countrySearch";
import { isFound } from "~/i18n/fold";
import { useWords } from "~/url/useWords";
import { Combobox } from "~/ui/Combobox";
import { Icon } from "~/ui/Icon";

interface CountryPickerProps {
  readonly survey: Survey;
  readonly country: CountryCode | null;
  readonly onChoose: (country: CountryCode) => void;
  /** Shown on a plain button instead of the country's own name. */
  readonly label?: string;
  /** Peer groups are on offer too, before the countries. */
  readonly withGroups?: boolean;
  /** Former names by which a country is found too, and how to ask for them. */
  readonly spellings: Spellings | undefined;
  readonly onOpen: () => void;
}

/** Chooses one of the member states, found by its name in either language, or by a former one. */
export function CountryPicker({ survey, country, onChoose, label, withGroups = false, spellings, onOpen }: CountryPickerProps) {
  const words = useWords();
  const { t, of, language } = words;
  const other = language === "ar" ? "en" : "ar";
  const search = (text: string) => {
    const groups = PEER_GROUP_IDS.filter((id) => withGroups && isFound(text, `${PEER_GROUPS[id].name.ar} ${PEER_GROUPS[id].name.en}`));
    const groupOptions = groups.map((id) => ({ value: id, label: of(PEER_GROUPS[id].name), detail: t("word.group") }));
    const found = countriesCalled(text, survey.countries, { words, spellings });
    return [...groupOptions, ...found.map((option) => ({ value: option.code, label: of(option.label), detail: formerNameFor(text, option, spellings) ?? option.label[other] }))];
  };
  const name = country ? of(countryOf(survey, country).name) : "";
  return (
    <Combobox
      label={label ?? t("picker.country", { country: name })} look={label ? "button" : "underlined"}
      trigger={label ? `+ ${label}` : <>{name}<Icon name="down" size={14} /></>}
      placeholder={t("picker.search")} search={search} nothing={(text) => nothingFound(words, text, survey.countries.length)} onChoose={onChoose} onOpen={onOpen}
    />
  );
}
