import type { CheckedClaim } from "~/analysis/claimCheck";
import type { Source } from "~/domain/source";
import { withoutMarks } from "~/i18n/format";
import { claimsAsText } from "~/sentences/claims";
import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { Said, useSaid } from "~/ui/Said";

interface CopyClaimsProps {
  readonly found: readonly CheckedClaim[];
  readonly all: readonly CheckedClaim[];
  readonly sources: readonly Source[];
}

/** Copies the claims found as text, with figures, verdicts, reasons and texts. */
export function CopyClaims({ sources, ...claims }: CopyClaimsProps) {
  const words = useWords();
  const { t } = words;
  const [said, say] = useSaid((reason) => t("claims.copyFailed", { reason }));
  const copy = async () => {
    await navigator.clipboard.writeText(withoutMarks(claimsAsText(words, claims, sources)));
    return t("claims.copied");
  };
  return <Said said={said}><Button isCompact onClick={() => void say(copy)}><Icon name="table" />{t("claims.copy")}</Button></Said>;
}
