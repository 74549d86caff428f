import { describe, expect, it } from "vitest";
import { stageAction, type Pressed } from "~/app/present/stageKeys";

const pressed = (key: string, code = "", rest: Partial<Pressed> = {}): Pressed => ({ key, code, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...rest });
const english = { direction: "ltr", isInChart: false } as const;
const arabic = { direction: "rtl", isInChart: false } as const;
const kindOf = (...asked: Parameters<typeof stageAction>) => stageAction(...asked)?.kind ?? null;

describe("a clicker", () => {
  it.each([english, arabic, { ...english, isInChart: true }])("goes on and back in either language, wherever the focus is", (where) => {
    expect(kindOf(pressed("PageDown"), where)).toBe("next");
    expect(kindOf(pressed("PageUp"), where)).toBe("previous");
    expect(kindOf(pressed("."), where)).toBe("black");
    expect(kindOf(pressed("b", "KeyB"), where)).toBe("black");
  });
});

describe("the arrows", () => {
  it("go on in the direction of reading", () => {
    expect(kindOf(pressed("ArrowRight"), english)).toBe("next");
    expect(kindOf(pressed("ArrowLeft"), english)).toBe("previous");
    expect(kindOf(pressed("ArrowLeft"), arabic)).toBe("next");
    expect(kindOf(pressed("ArrowRight"), arabic)).toBe("previous");
    expect([kindOf(pressed("ArrowDown"), arabic), kindOf(pressed("ArrowUp"), english)]).toEqual(["next", "previous"]);
  });
  it("are the chart's own while the focus is in one, as are Home and End", () => {
    for (const key of ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "Home", "End"]) expect(stageAction(pressed(key), { ...arabic, isInChart: true })).toBeNull();
    expect([kindOf(pressed("Home"), english), kindOf(pressed("End"), english)]).toEqual(["first", "last"]);
  });
});

describe("letters", () => {
  // What the Arabic (101) layout types for the letters that lie there on a Latin keyboard.
  it.each([["n", "ى", "KeyN", "next"], ["p", "ح", "KeyP", "previous"], ["b", "لا", "KeyB", "black"], ["f", "ب", "KeyF", "fullScreen"], ["s", "س", "KeyS", "notes"], ["g", "ل", "KeyG", "overview"], ["d", "ي", "KeyD", "theme"], ["l", "م", "KeyL", "language"], ["x", "ء", "KeyX", "pointer"], ["a", "ش", "KeyA", "auto"]])("%s answers as typed, and on an Arabic keyboard from its place (%s)", (latin, arab, code, kind) => {
    expect(kindOf(pressed(latin, code), english)).toBe(kind);
    expect(kindOf(pressed(latin.toUpperCase(), code, { shiftKey: true }), english)).toBe(kind);
    expect(kindOf(pressed(arab, code), arabic)).toBe(kind);
  });
  it("are taken as typed on another Latin layout, whatever their place", () => {
    expect(kindOf(pressed("a", "KeyQ"), english)).toBe("auto"); // AZERTY
    expect(stageAction(pressed("q", "KeyA"), english)).toBeNull();
  });
  it("do nothing with Ctrl, Alt or the command key, which are the browser's", () => {
    for (const held of ["ctrlKey", "altKey", "metaKey"] as const) expect(stageAction(pressed("l", "KeyL", { [held]: true }), english)).toBeNull();
  });
  it("are found where an input method hides them", () => {
    expect(kindOf(pressed("Process", "KeyB"), arabic)).toBe("black");
  });
});

describe("signs and digits", () => {
  it("the point blackens and the question mark lists the keys, from an Arabic keyboard too", () => {
    expect(kindOf(pressed("ز", "Period"), arabic)).toBe("black");
    expect([kindOf(pressed("?", "Slash", { shiftKey: true }), english), kindOf(pressed("؟", "Slash", { shiftKey: true }), arabic)]).toEqual(["help", "help"]);
  });
  it.each([["7", 7], ["٧", 7], ["۷", 7], ["٠", 0]])("%s is the digit %i", (key, digit) => {
    expect(stageAction(pressed(key, "Digit7"), arabic)).toEqual({ kind: "digit", digit });
  });
  it("the space bar goes on, and back with Shift; Esc and Enter are told apart", () => {
    expect([kindOf(pressed(" ", "Space"), english), kindOf(pressed(" ", "Space", { shiftKey: true }), english), kindOf(pressed("Escape"), english), kindOf(pressed("Enter"), english)]).toEqual(["next", "previous", "escape", "enter"]);
  });
  it("what means nothing on stage is left to the browser", () => {
    for (const key of ["Tab", "F5", "F11", "Shift", "z", "+", "ArrowRightish"]) expect(stageAction(pressed(key), { ...english, isInChart: true })).toBeNull();
  });
});
