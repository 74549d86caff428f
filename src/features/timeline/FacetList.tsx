import { useState, type ReactNode } from "react";
import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import styles from "~/features/timeline/Facets.module.css";

/** A value that can be asked for. */
export interface FacetOption {
  readonly value: string;
  readonly name: string;
  /** How many it would show under the other filters. */
  readonly count: number;
  readonly glyph?: ReactNode;
}

interface FacetListProps {
  readonly legend: string;
  readonly options: readonly FacetOption[];
  readonly chosen: readonly string[];
  /** `null` when nothing is chosen. */
  readonly onChange: (chosen: string[] | null) => void;
}

const FIRST_SHOWN = 10;

/** The values of one facet, each with its count; nothing ticked is all. */
export function FacetList({ legend, options, chosen, onChange }: FacetListProps) {
  const { t, format } = useWords();
  const [isWhole, setWhole] = useState(false);
  const [touched, setTouched] = useState<readonly string[]>([]); // a box that is emptied stays where the focus is
  const shown = isWhole ? options : options.filter(({ value }, i) => i < FIRST_SHOWN || chosen.includes(value) || touched.includes(value));
  const toggle = (value: string) => {
    setTouched([...touched, value]);
    const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
    onChange(next.length > 0 ? next : null);
  };
  return (
    <fieldset className={styles.facet}>
      <legend>{legend}</legend>
      <ul>
        {shown.map(({ value, name, count, glyph }) => (
          <li key={value}>
            <label data-empty={count === 0 || undefined}>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
              {glyph}
              <span title={name}>{name}</span>
              <span className={styles.count}>{format.count(count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {options.length > FIRST_SHOWN && (
        <Button look="link" onClick={() => setWhole(!isWhole)}>{isWhole ? t("timelineView.showFewer") : t("timelineView.showAll", { n: format.count(options.length) })}</Button>
      )}
    </fieldset>
  );
}
