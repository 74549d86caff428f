import type { Source } from "~/domain/source";
import type { Words } from "~/i18n/words";
import { publishedBy } from "~/sentences/claims";
import type { Address } from "~/url/dashboardState";
import { StateLink } from "~/url/StateLink";
import type { Update } from "~/url/useDashboardState";
import { Icon } from "~/ui/Icon";
import styles from "~/features/timeline/SourceLine.module.css";

interface SourceLineProps {
  readonly source: Source;
  readonly words: Words;
  /** With what leads to the source's entry among the data; without it the line leads nowhere but to the text. */
  readonly link?: { readonly address: Address; readonly update: Update };
}

/** A source as far as it is known: title, publisher, date; what is not stated is said. */
export function SourceLine({ source, words, link }: SourceLineProps) {
  const title = words.of(source.title);
  return (
    <>
      {source.address ? <a href={source.address}>{title} <Icon name="out" size={13} /></a> : <span>{title}</span>}
      {" · "}{publishedBy(words, source)}
      {link && <>{" · "}<StateLink {...link} className={styles.entry ?? ""} changes={{ view: "data", figure: "provenance", tab: null }}>{words.t("claims.entry")}</StateLink></>}
    </>
  );
}
