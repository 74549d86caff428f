import type { CSSProperties, ReactNode } from "react";
import styles from "~/figure/Figure.module.css";

interface PanelProps {
  /** Stands in the address as `figure`. */
  readonly id: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of the page without a chart, in the frame of the figures. */
export function Panel({ id, title, subtitle, actions, children }: PanelProps) {
  return (
    <section id={`figure-${id}`} className={styles.figure} style={{ "--tab": "var(--ink)" } as CSSProperties}>
      <header className={styles.head}>
        <h2 id={`title-${id}`}>{title}</h2>
        {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
        {actions && <div className={styles.actions} data-screen>{actions}</div>}
      </header>
      {children}
    </section>
  );
}
