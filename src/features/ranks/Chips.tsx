import { useState } from "react";
import { subjectOf } from "~/analysis/lookup";
import { lineLooks, type LineLook } from "~/charts/pathLooks";
import { useSpellings } from "~/data/useSpellings";
import type { Survey } from "~/domain/survey";
import { CountryPicker } from "~/figure/CountryPicker";
import { MOST_COMPARED } from "~/url/dashboardState";
import type { DashboardState } from "~/url/resolveState";
import type { Changes, Update } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import styles from "~/features/ranks/Ranks.module.css";

interface ChipsProps {
  readonly survey: Survey;
  readonly state: DashboardState;
  /** As of `drawnIds`. */
  readonly ids: readonly string[];
  readonly update: Update;
  /** Which of those drawn is pointed at, `null` for none. */
  readonly onPoint: (id: string | null) => void;
}

/** Makes one of those drawn the focus. Where twelve are compared and the focus stands beside them, the two change places. */
export const focusOn = (id: string, ids: readonly string[]): Changes => ({ country: id, compare: ids.length > MOST_COMPARED ? ids.filter((other) => other !== id) : [...ids] });

/** A piece of a line as the chart draws it. */
function Swatch({ look: { token, dash, mark } }: { readonly look: LineLook }) {
  const colour = `var(--${token})`;
  return (
    <svg width="18" height="10" viewBox="2 0 18 10" aria-hidden="true">
      <path d="M0 5h22" stroke={colour} strokeWidth="1.8" strokeDasharray={dash?.join(" ")} />
      {mark === "bar" ? <rect x="9.5" y="0" width="3.5" height="10" fill={colour} /> : <circle cx="11" cy="5" r={mark === "ring" ? 3 : 3.6} fill={mark === "ring" ? "var(--surface)" : colour} stroke={colour} strokeWidth={mark === "ring" ? 1.6 : 0} />}
    </svg>
  );
}

/** The countries and groups compared: a click makes one the focus, the cross takes it out, and that can be undone. */
export function Chips({ survey, state, ids, update, onPoint }: ChipsProps) {
  const search = useSpellings();
  const { t, of, format } = useWords();
  const [removed, setRemoved] = useState<{ readonly name: string; readonly back: Changes; readonly result: string } | null>(null);
  const remove = (id: string, name: string) => {
    const rest = ids.filter((other) => other !== id);
    const country = id === state.country ? rest.find((other) => survey.countries.some(({ code }) => code === other)) : state.country;
    if (!country) return;
    onPoint(null);
    setRemoved({ name, back: { compare: [...state.compare], country: state.country }, result: JSON.stringify({ ...state, compare: rest, country }) });
    update({ compare: rest, country });
  };
  const looks = lineLooks(ids, state.country);
  const isLast = removed?.result === JSON.stringify(state); // whatever was chosen since must not be undone with it
  const add = (id: string) => { if (!ids.includes(id)) update({ compare: [...ids, id] }); };
  const canRemove = (id: string) => ids.some((other) => other !== id && survey.countries.some(({ code }) => code === other));
  return (
    <div className={styles.chips} data-screen>
      <ul aria-label={t("ranks.chips")}>
        {ids.map((id) => {
          const { label, isGroup } = subjectOf(survey, id);
          const name = of(label);
          const look = looks.get(id);
          const shown = <>{look && <Swatch look={look} />}{name}</>;
          return (
            <li
              key={id} className={styles.chip} data-focus={id === state.country || undefined} style={{ "--c": `var(--${look?.token ?? "ink"})` } as React.CSSProperties}
              onPointerEnter={(event) => { if (event.pointerType !== "touch") onPoint(id); }} onPointerLeave={() => onPoint(null)} onFocus={() => onPoint(id)} onBlur={() => onPoint(null)}
            >
              {isGroup ? <span>{shown}</span> : <button type="button" aria-pressed={id === state.country} title={t("ranks.focus", { name })} onClick={() => update(focusOn(id, ids))}>{shown}</button>}
              {canRemove(id) && <button type="button" aria-label={t("ranks.remove", { name })} onClick={() => remove(id, name)}><Icon name="close" size={12} /></button>}
            </li>
          );
        })}
      </ul>
      {ids.length < MOST_COMPARED ? <CountryPicker {...search} survey={survey} country={null} label={t("ranks.add")} withGroups onChoose={add} /> : <span className={styles.full}>{t("ranks.full", { n: format.count(MOST_COMPARED) })}</span>}
      <Button look="plain" isCompact onClick={() => update({ compare: null, country: survey.countries.some(({ code, isGcc }) => isGcc && code === state.country) ? state.country : null })}>{t("ranks.gccOnly")}</Button>
      <span role="status" className={styles.removed}>
        {removed && isLast && <>{t("ranks.removed", { name: removed.name })} <Button look="link" onClick={() => { update(removed.back); setRemoved(null); }}>{t("ranks.undo")}</Button></>}
      </span>
    </div>
  );
}
