import { useSurvey } from "~/data/useSurvey";
import { fullQuery } from "~/url/fullLink";
import { useCopyLink } from "~/url/useCopyLink";
import { useDashboardState } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { Said, useSaid } from "~/ui/Said";

/** Copies the full link of the view, which keeps its meaning when a new edition is bundled. */
export function CopyLink() {
  const { t, language } = useWords();
  const [state] = useDashboardState(useSurvey());
  const copyLink = useCopyLink();
  const [said, say] = useSaid(() => t("link.failed"));
  return (
    <Said said={said}>
      <Button look="icon" title={t("link.copy")} aria-label={t("link.copy")} onClick={() => void say(() => copyLink(fullQuery(state, language, state.figure)))}><Icon name="link" /></Button>
    </Said>
  );
}
