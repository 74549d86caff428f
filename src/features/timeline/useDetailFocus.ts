import { useEffect, useLayoutEffect, useRef } from "react";

/** Whether the last thing done was a key rather than a pointer; so that who points keeps focus and scroll. */
function useByKeys() {
  const isByKeys = useRef(false);
  useEffect(() => {
    const note = ({ type }: Event) => { isByKeys.current = type === "keydown"; };
    document.addEventListener("keydown", note, true);
    document.addEventListener("pointerdown", note, true);
    return () => {
      document.removeEventListener("keydown", note, true);
      document.removeEventListener("pointerdown", note, true);
    };
  }, []);
  return isByKeys;
}

const isLost = () => document.activeElement === null || document.activeElement === document.body;

/**
 * Moves the focus to the heading of what is opened by a key or a link, and back to where it was when that is closed.
 *
 * @returns what holds the heading
 */
export function useDetailFocus<Holder extends HTMLElement>(id: string | null, isOver: boolean) {
  const holder = useRef<Holder>(null);
  const origin = useRef<HTMLElement | null>(null);
  const shown = useRef(id);
  const wants = useRef(false);
  const isByKeys = useByKeys();
  useLayoutEffect(() => {
    const active = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    const isInside = active !== null && holder.current?.contains(active) === true;
    const [isNew, isClosed] = [id !== null && id !== shown.current, id === null && shown.current !== null];
    shown.current = id;
    if (isNew && !isInside) {
      origin.current = active;
      wants.current = isOver || isByKeys.current || active instanceof HTMLAnchorElement;
      holder.current?.scrollTo?.({ top: 0 });
    }
    if (isClosed && (isLost() || isInside)) {
      origin.current?.focus({ preventScroll: true });
      if (isLost() || isInside) holder.current?.focus({ preventScroll: true }); // it is gone, or the address had opened it
    }
  }, [id, isOver, isByKeys]);
  // Later than a dialog that opens: it takes the focus first.
  useEffect(() => {
    if (wants.current) holder.current?.querySelector("h2")?.focus({ preventScroll: true });
    wants.current = false;
  }, [id]);
  return holder;
}
