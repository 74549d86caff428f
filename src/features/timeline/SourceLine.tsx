import type { Source } from "~/domain/source";
import type { Words } from "~/i18n/words";
import { Icon } from "~/ui/Icon";

/** A source as far as it is known: title, publisher, date; what is not stated is said. */
export function SourceLine({ source: { title, publisher, date, address }, words: { t, of, format } }: { readonly source: Source; readonly words: Words }) {
  return (
    <>
      {address ? <a href={address}>{of(title)} <Icon name="out" size={13} /></a> : <span>{of(title)}</span>}
      {" · "}{publisher ? of(publisher) : t("timelineView.noPublisher")}{" · "}{date ? format.date(date) : t("timelineView.noDate")}
    </>
  );
}
