import type { InitiativeTimeline } from "~/analysis/initiativeTimeline";
import { KindGlyph } from "~/figure/KindGlyph";
import { StateLink } from "~/url/StateLink";
import { useAddress } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import { marked } from "~/ui/marked";
import styles from "~/features/timeline/Timeline.module.css";

/** The initiatives that no source dates: beside the axis, never on it. */
export function UndatedShelf({ answer: { undated } }: { readonly answer: InitiativeTimeline }) {
  const { t, of, format } = useWords();
  const [address, update] = useAddress();
  if (undated.length === 0) return null;
  return (
    <section className={styles.shelf}>
      <h3>{t("timelineView.undated")} <small>{format.count(undated.filter(({ isRest }) => !isRest).length)}</small></h3>
      <ul>
        {undated.map(({ initiative, isRest }) => (
          <li key={initiative.id} data-rest={isRest || undefined}>
            <StateLink address={address} update={update} changes={{ initiative: initiative.id }} aria-current={address.initiative === initiative.id || undefined}><KindGlyph kind={initiative.kind} size={13} /><span>{marked(of(initiative.title), address.q)}</span></StateLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
