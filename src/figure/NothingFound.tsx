import type { PeerGroup } from "~/domain/peerGroup";
import { nothingFound } from "~/figure/countrySearch";
import { groupName } from "~/sentences/data";
import type { Update } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";

interface NothingFoundProps {
  readonly group: PeerGroup;
  readonly text: string;
  /** Member states. */
  readonly n: number;
  /** It is found among all states, though not in the group. */
  readonly isElsewhere: boolean;
  readonly update: Update;
}

/** What was looked for in a table and not found, with the way out. */
export function NothingFound({ group, text, n, isElsewhere, update }: NothingFoundProps) {
  const words = useWords();
  const { t } = words;
  return (
    <Notice actions={<Button isCompact onClick={() => update(isElsewhere ? { group: "world" } : { find: null })}>{t(isElsewhere ? "dataView.table.all_action" : "dataView.table.clear")}</Button>}>
      {isElsewhere ? t("dataView.table.notInGroup", { text, group: groupName(words, group) }) : nothingFound(words, text, n)}
    </Notice>
  );
}
