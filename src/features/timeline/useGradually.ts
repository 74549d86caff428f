import { startTransition, useEffect, useState } from "react";

const FIRST = 60;
const STEP = 100;
const REST = 1500; // ms without another change

const whenIdle = "requestIdleCallback" in globalThis ? (job: () => void) => void requestIdleCallback(job) : (job: () => void) => void setTimeout(job, 50);

/** The first of many items at once; more of them whenever the page has rested, until all are there. On paper all at once. Other items begin anew, and so does a search: what is not there need not be taken away when the first letter comes. */
export function useGradually<Item>(items: readonly Item[], isWhole: boolean): readonly Item[] {
  const [shown, setShown] = useState({ items, count: FIRST });
  const isSame = shown.items.length === items.length && shown.items.every((item, i) => item === items[i]);
  const count = isWhole ? items.length : isSame ? shown.count : FIRST;
  useEffect(() => {
    const begin = ({ target }: FocusEvent) => { if (target instanceof HTMLInputElement && target.type === "search") startTransition(() => setShown({ items: [], count: FIRST })); };
    document.addEventListener("focusin", begin);
    return () => document.removeEventListener("focusin", begin);
  }, []);
  useEffect(() => {
    if (count >= items.length) return;
    let isWanted = true;
    const more = () => { if (isWanted) startTransition(() => setShown({ items, count: count + STEP })); };
    const timer = setTimeout(() => whenIdle(more), count === FIRST ? REST : 0);
    return () => { isWanted = false; clearTimeout(timer); };
  }, [items, count]);
  return items.slice(0, count);
}
