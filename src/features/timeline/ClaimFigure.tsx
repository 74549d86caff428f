import type { ReactNode } from "react";
import type { CheckedClaim } from "~/analysis/claimCheck";
import { editionsBetween } from "~/analysis/lookup";
import { claimsChart, type ShownClaims } from "~/charts/claims";
import { claimFile } from "~/features/timeline/claimFile";
import type { ClaimNames } from "~/features/timeline/claimAddress";
import { ClaimList } from "~/features/timeline/ClaimList";
import { ClaimSources } from "~/features/timeline/ClaimSources";
import { Figure } from "~/figure/Figure";
import type { Words } from "~/i18n/words";
import { claimsAlt, claimsNote, claimsTakeaway, claimText } from "~/sentences/claims";
import type { DashboardState } from "~/url/resolveState";
import { useAddress, type Update } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";

interface ClaimFigureProps {
  readonly names: ClaimNames;
  readonly found: readonly CheckedClaim[];
  readonly state: DashboardState;
  readonly update: Update;
  readonly head: ReactNode;
  readonly children: ReactNode;
}

function captionOf(words: Words, claims: { readonly found: readonly CheckedClaim[]; readonly all: readonly CheckedClaim[] }) {
  return { title: words.t("claims.title"), alone: claimsTakeaway(words, claims), subtitle: words.t("claims.subtitle"), alt: claimsAlt(words, claims), ...(claims.found.length > 0 ? { note: claimsNote(words, claims.found) } : {}) };
}

/** Brings the reader from a mark to its row. */
function openRow(id: string) {
  const row = document.getElementById(`claim-${id}`);
  row?.scrollIntoView({ block: "center" });
  row?.focus({ preventScroll: true });
}

/** Every claim as a mark by verdict, and below it in words, beside the table's figure. */
export function ClaimFigure({ names, found, state, update, head, children }: ClaimFigureProps) {
  const words = useWords();
  const [address] = useAddress();
  const { survey, all, sources } = names;
  const shown: ShownClaims = {
    claims: found, write: claimText, sources,
    countryName: (of, code) => { const country = survey.countries.find((one) => one.code === code); return country ? of.of(country.label) : code; },
  };
  const spoken = found.flatMap(({ claim }) => claim.editions);
  const editions = spoken.length > 0 ? editionsBetween(survey, Math.min(...spoken), Math.max(...spoken)) : survey.editions;
  const list = { words, address, update, sources };
  return (
    <Figure
      chart={claimsChart} answer={shown} state={state} subject="texts" editions={editions} isComputed={found.some(({ isComputed }) => isComputed)} isEmpty={found.length === 0}
      caption={(spokenIn) => captionOf(spokenIn, { found, all })} onOpen={(_key, id) => openRow(id)} file={(spokenIn) => claimFile(spokenIn, shown)} head={head} pageSubtitle={words.t("claims.pageSubtitle")}
    >
      {children}
      {found.length > 0 && <ClaimList {...list} claims={found} names={names} focus={state.country} />}
      {found.length > 0 && <ClaimSources {...list} claims={found} />}
    </Figure>
  );
}
