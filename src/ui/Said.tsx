import { useEffect, useState, type ReactNode } from "react";
import styles from "~/ui/Said.module.css";

/** What an action came to, as it is told beside its button. */
interface Message {
  readonly text: string;
  readonly isError: boolean;
}

const [STAYS, ERROR_STAYS] = [5000, 20_000]; // ms

/**
 * Does the work of a button and keeps for a while what it answers.
 *
 * @param failed what is told where the work throws
 */
export function useSaid(failed: (reason: string) => string): readonly [Message | null, (work: () => Promise<string>) => Promise<void>] {
  const [said, setSaid] = useState<Message | null>(null);
  useEffect(() => {
    const timer = said && setTimeout(() => setSaid(null), said.isError ? ERROR_STAYS : STAYS);
    return () => clearTimeout(timer ?? undefined);
  }, [said]);
  const say = async (work: () => Promise<string>) => {
    try {
      setSaid({ text: await work(), isError: false });
    } catch (error) {
      setSaid({ text: failed(error instanceof Error ? error.message : String(error)), isError: true });
    }
  };
  return [said, say];
}

/** Buttons, and under them what they came to; the region stays, so that a screen reader hears each change of it. */
export function Said({ said, children }: { readonly said: Message | null; readonly children: ReactNode }) {
  return (
    <span className={styles.place}>
      {children}
      <span role="status" className={styles.said} data-error={said?.isError || undefined}>{said?.text}</span>
    </span>
  );
}
