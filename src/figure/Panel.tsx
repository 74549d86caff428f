import type { CSSProperties, ReactNode } from "react";
import type { CountryCode } from "~/domain/country";
import { countryColour } from "~/figure/countryColour";
import styles from "~/figure/Figure.module.css";

interface PanelProps {
  /** Stands in the address as `figure`. */
  readonly id: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly actions?: ReactNode;
  /** The country that it is about. */
  readonly country?: CountryCode | null | undefined;
  /** A picture with its caption, rather than a part of the page without one. */
  readonly isFigure?: boolean;
  readonly children: ReactNode;
}

/** A titled part of a page, in the frame of the figures. */
export function Panel({ id, title, subtitle, actions, country, isFigure = false, children }: PanelProps) {
  const Frame = isFigure ? "figure" : "section";
  return (
    <Frame id={`figure-${id}`} className={styles.figure} style={{ "--tab": countryColour(country) } as CSSProperties} aria-labelledby={isFigure ? `title-${id}` : undefined}>
      <header className={styles.head}>
        <h2 id={`title-${id}`}>{title}</h2>
        {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
        {actions && <div className={styles.actions} data-screen>{actions}</div>}
      </header>
      {children}
    </Frame>
  );
}
