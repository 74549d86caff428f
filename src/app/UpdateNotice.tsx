import { useQuery, useQueryClient } from "@tanstack/react-query";
import { offlineQuery, withNews } from "~/app/offlineQuery";
import { reload } from "~/app/ErrorScreen";
import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import styles from "~/app/UpdateNotice.module.css";

/** Asks before a new version takes the place of this one; and says so where a part of this one has gone. */
export function UpdateNotice() {
  const { t } = useWords();
  const client = useQueryClient();
  const { data: { renew, isPartLost } } = useQuery(offlineQuery);
  if (!renew && !isPartLost) return null;
  const putOff = () => client.setQueryData(offlineQuery.queryKey, withNews({ renew: null, isPartLost: false }));
  return (
    <div className={styles.place} data-screen>
      <Notice actions={<><Button isCompact onClick={putOff}>{t("offline.later")}</Button><Button isCompact look="primary" onClick={renew ?? reload}>{t("offline.reload")}</Button></>}>
        {t(isPartLost ? "offline.part" : "offline.ready")}
      </Notice>
    </div>
  );
}
