import type { ReactNode } from "react";
import { Fragment } from "react";
import type { CountryCode } from "~/domain/country";
import { countryColour } from "~/figure/countryColour";
import styles from "~/figure/PageHead.module.css";

interface PageHeadProps {
  /** The view's computed sentence; its emphasised part stands between `<em>` marks. */
  readonly takeaway: string;
  readonly country?: CountryCode | null;
  readonly lede?: string | null;
  /** Country and editions, chosen above the sentence. */
  readonly children?: ReactNode;
}

/** The head of a view: what it is about, and the sentence that its charts prove. */
export function PageHead({ takeaway, country = null, lede, children }: PageHeadProps) {
  const parts = takeaway.split(/<\/?em>/);
  const colour = { "--focus-c": countryColour(country) } as React.CSSProperties;
  return (
    <section className={styles.head} style={colour}>
      {children && <div className={styles.kicker}>{children}</div>}
      <h1 id="heading" tabIndex={-1}>{parts.map((part, i) => (i % 2 ? <em key={i}>{part}</em> : <Fragment key={i}>{part}</Fragment>))}</h1>
      {lede && <p className={styles.lede}>{lede}</p>}
    </section>
  );
}
