import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { spellingsQuery } from "~/data/spellings";
import type { Spellings } from "~/domain/country";

interface SpellingsOnDemand {
  /** `undefined` until they are there: a search does without them. */
  readonly spellings: Spellings | undefined;
  /** Asks for them. */
  readonly onOpen: () => void;
}

/** Former names and other spellings of the countries, fetched when somebody begins to search. */
export function useSpellings(): SpellingsOnDemand {
  const [isWanted, setWanted] = useState(false);
  const { data } = useQuery({ ...spellingsQuery, enabled: isWanted });
  return { spellings: data, onOpen: () => setWanted(true) };
}
