/** What a key does on stage. */
export type StageAction =
  | { readonly kind: "next" | "previous" | "first" | "last" | "black" | "fullScreen" | "notes" | "overview" | "theme" | "language" | "help" | "pointer" | "auto" | "escape" | "enter" }
  | { readonly kind: "digit"; readonly digit: number };

/** What of a keyboard event decides it. */
export interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

interface Where {
  readonly direction: "ltr" | "rtl";
  /** The focus is in a chart, whose own keys these are. */
  readonly isInChart: boolean;
}

/** The letters of the stage, as typed in Latin or as they lie on the keyboard. */
const STAGE_LETTERS = { n: "next", p: "previous", b: "black", f: "fullScreen", s: "notes", g: "overview", d: "theme", l: "language", x: "pointer", a: "auto" } as const;
const NAMED: Readonly<Record<string, Exclude<StageAction["kind"], "digit">>> = { PageDown: "next", PageUp: "previous", " ": "next", Spacebar: "next", ".": "black", "?": "help", "؟": "help", Escape: "escape", Enter: "enter" };
/** Keys that lie there on a Latin keyboard, by what another layout types. */
const BY_PLACE: Readonly<Record<string, Exclude<StageAction["kind"], "digit">>> = { Period: "black" };
const MOVES: Readonly<Record<string, "next" | "previous" | "first" | "last">> = { ArrowDown: "next", ArrowUp: "previous", Home: "first", End: "last" };
const DIGITS = ["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"];

function letterOf({ key, code }: Pressed): string | null {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  if (/^[\u0020-\u007e]$/.test(key)) return null; // typed in Latin, and no letter
  const isTyped = key.length <= 2 || ["Process", "Unidentified", "Dead"].includes(key); // an Arabic key may give two letters: لا
  return isTyped ? (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? null) : null;
}

/** What a key pressed on stage does, on a Latin or an Arabic keyboard, or on a clicker; `null` where it does nothing there. */
export function stageAction(pressed: Pressed, { direction, isInChart }: Where): StageAction | null {
  const { key, code, shiftKey, ctrlKey, altKey, metaKey } = pressed;
  if (ctrlKey || altKey || metaKey) return null;
  const digit = DIGITS.map((row) => row.indexOf(key)).find((place) => place >= 0);
  if (key.length === 1 && digit !== undefined) return { kind: "digit", digit };
  if (key === " " && shiftKey) return { kind: "previous" };
  const named = NAMED[key];
  if (named) return { kind: named };
  const isMove = key.startsWith("Arrow") || key in MOVES;
  if (isMove && isInChart) return null;
  if (key === "ArrowRight" || key === "ArrowLeft") return { kind: (key === "ArrowRight") === (direction === "ltr") ? "next" : "previous" };
  const move = MOVES[key];
  if (move) return { kind: move };
  const letter = letterOf(pressed);
  if (letter !== null && Object.hasOwn(STAGE_LETTERS, letter)) return { kind: STAGE_LETTERS[letter as keyof typeof STAGE_LETTERS] };
  const isLatin = /^[\u0020-\u007e]$/.test(key);
  const placed = BY_PLACE[code];
  if (isLatin) return null;
  return placed ? { kind: placed } : code === "Slash" && shiftKey ? { kind: "help" } : null;
}
