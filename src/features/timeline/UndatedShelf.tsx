import type { InitiativeTimeline } from "~/analysis/initiativeTimeline";
import { InitiativeLink } from "~/features/timeline/InitiativeLink";
import { KindGlyph } from "~/features/timeline/KindGlyph";
import { useAddress } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import { marked } from "~/ui/marked";
import styles from "~/features/timeline/Timeline.module.css";

/** The initiatives that no source dates: beside the axis, never on it. */
export function UndatedShelf({ answer: { undated } }: { readonly answer: InitiativeTimeline }) {
  const { t, of } = useWords();
  const [address, update] = useAddress();
  if (undated.length === 0) return null;
  return (
    <section className={styles.shelf}>
      <h3>{t("timelineView.undated")}</h3>
      <ul>
        {undated.map(({ initiative, isRest }) => (
          <li key={initiative.id} data-rest={isRest || undefined}>
            <InitiativeLink initiative={initiative} address={address} update={update}><KindGlyph kind={initiative.kind} size={13} /><span>{marked(of(initiative.title), address.q)}</span></InitiativeLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
