import { useEffect } from "react";

const isTyping = (element: Element) => element.matches("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]");

/** `E` within a figure opens its export: the letter as typed in Latin, else from the physical key, so that it answers on an Arabic keyboard. Outside a figure it is a letter like any other. */
export function useExportKey() {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target, key, code, ctrlKey, metaKey, altKey } = event;
      const isKey = /^[a-z]$/i.test(key) ? key.toLowerCase() === "e" : code === "KeyE";
      if (!isKey || ctrlKey || metaKey || altKey || event.defaultPrevented || !(target instanceof Element) || isTyping(target) || target.closest("dialog")) return;
      const button = target.closest("figure, section[id^=figure-]")?.querySelector<HTMLButtonElement>("[data-export]");
      if (!button) return;
      event.preventDefault();
      button.click();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
