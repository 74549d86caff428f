import { useRef } from "react";

/**
 * A panel under its button, above it only where there is more room, its field (if it has one) ready to type in, on the platform's popover: `Esc` and a click elsewhere close it.
 *
 * @param align which edges stand under one another, in the direction of reading
 */
export function usePanel(align: "start" | "end") {
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const place = () => {
    const [anchor, box] = [button.current?.getBoundingClientRect(), panel.current];
    if (!anchor || !box) return;
    const isRight = (align === "end") !== (document.documentElement.dir === "rtl");
    const left = isRight ? anchor.right - box.offsetWidth : anchor.left;
    box.style.left = `${Math.max(8, Math.min(window.innerWidth - box.offsetWidth - 8, left))}px`;
    const [above, below] = [anchor.top - 12, window.innerHeight - anchor.bottom - 12];
    const isAbove = box.offsetHeight > below && above > below;
    box.style.maxBlockSize = `min(420px, ${isAbove ? above : below}px)`;
    box.style.top = `${isAbove ? anchor.top - 4 - box.offsetHeight : anchor.bottom + 4}px`;
    box.querySelector("input")?.focus();
  };
  const close = () => {
    panel.current?.hidePopover();
    button.current?.focus();
  };
  return { button, panel, place, close };
}
