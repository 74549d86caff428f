import { Fragment, useState } from "react";
import { isColoured, type Country } from "~/domain/country";
import { countryColour } from "~/figure/countryColour";
import { Button } from "~/ui/Button";
import { useDisplay } from "~/url/useDisplay";
import styles from "~/features/sub-indices/SubIndices.module.css";

/** So many names stand at first; a few more would not be worth a button. */
const AT_FIRST = 24;
const LEAST_HIDDEN = 4;

/** Names of countries in a row, the six in their colours; a long row opens on demand. */
export function CountryNames({ countries }: { readonly countries: readonly Country[] }) {
  const [isWhole, setWhole] = useState(false);
  const { isPrinting, words: { t, of, format } } = useDisplay();
  const hidden = countries.length - AT_FIRST;
  const isLong = hidden >= LEAST_HIDDEN;
  const shown = isLong && !isWhole && !isPrinting ? countries.slice(0, AT_FIRST) : countries;
  return (
    <>
      {shown.map(({ code, label }, i) => (
        <Fragment key={code}>
          {i > 0 && t("subIndices.separator")}
          {isColoured(code) ? <b style={{ color: countryColour(code) }}>{of(label)}</b> : of(label)}
        </Fragment>
      ))}
      {isLong && " "}
      {isLong && <Button look="link" className={styles.more ?? ""} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>{isWhole ? t("subIndices.lists.less") : t("subIndices.lists.more", { count: hidden, n: format.count(hidden) })}</Button>}
    </>
  );
}
