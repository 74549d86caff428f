import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Stop } from "~/charts/context";
import { ChartPointer } from "~/figure/ChartPointer";
import { chartContext } from "../fixtures/chart";

const row = (key: string, y: number | null) => ({ key, label: key, value: "", colour: "#000000", isFocus: false, y });
const stops: readonly Stop[] = [{ key: "2024", x: 100, y: 40, title: "2024", detail: "", rows: [row("SAU", 20), row("BHR", 40), row("LBY", null)] }];
const onOpen = vi.fn();
beforeEach(() => {
  onOpen.mockClear();
  render(<ChartPointer stops={() => stops} along="x" context={chartContext("ltr")} alt="paths" onOpen={onOpen}>{null}</ChartPointer>);
});
const pointAt = (y: number) => {
  fireEvent.pointerMove(screen.getByRole("img"), { clientX: 90, clientY: y });
  fireEvent.click(screen.getByRole("img"));
};

it("opens the line under the pointer, not the best one of the edition", () => {
  pointAt(45);
  expect(onOpen.mock.calls).toEqual([["BHR", "2024"]]);
});
it("opens nothing where no line is near", () => {
  pointAt(300);
  expect(onOpen).not.toHaveBeenCalled();
});
it("opens by Enter the line that the arrow keys have chosen", () => {
  for (const key of ["End", "ArrowDown", "ArrowDown", "ArrowDown", "Enter"]) fireEvent.keyDown(screen.getByRole("img"), { key });
  expect(onOpen.mock.calls).toEqual([["LBY", "2024"]]);
});

it("adds a faint line by a second tap, on its name, and finds it by the arrow keys", () => {
  cleanup();
  const faint = row("NRU", 30);
  const here: Stop = { ...(stops[0] as Stop), rows: [row("SAU", 20), row("BHR", 40)], nearby: () => faint, others: () => [faint] };
  render(<ChartPointer stops={() => [here]} along="x" context={chartContext("ltr")} alt="paths" onOpen={onOpen}>{null}</ChartPointer>);
  fireEvent.pointerDown(screen.getByRole("img"), { clientX: 90, clientY: 30, pointerType: "touch" });
  expect(onOpen).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole("button", { name: "+ NRU" }));
  for (const key of ["Escape", "End", "ArrowDown", "ArrowDown", "Enter"]) fireEvent.keyDown(screen.getByRole("img"), { key });
  expect(onOpen.mock.calls).toEqual([["NRU", "2024"], ["NRU", "2024"]]);
});

/** Two lanes under a path of two stretches; `b` and `c` share a moment. */
const lanes = (turned: boolean): readonly Stop[] => {
  const stop = (key: string, lane: number, at: number, rest: Partial<Stop> = {}): Stop =>
    ({ key, lane, x: turned ? 800 - at : at, y: lane * 40, title: key, detail: "", rows: [row(key, null)], said: () => `${key} in ${lane}`, ...rest });
  const stretches = ["2010-2012", "2012-2014"].map((key, i) => stop(key, 0, 150 + i * 200, { action: `Only ${key}`, beside: [100, 300], isStart: i === 1 }));
  return [...stretches, stop("a", 1, 120), stop("x", 3, 140), stop("b", 1, 300), stop("c", 1, 300), stop("y", 3, 330)];
};
const walk = (keys: readonly string[]) => keys.map((key) => { fireEvent.keyDown(screen.getByRole("img"), { key }); return document.querySelector("[aria-live]")?.textContent; });
const show = (turned = false, width = 800) => {
  cleanup();
  render(<ChartPointer stops={() => lanes(turned)} along="lanes" context={chartContext("ltr", { width })} alt="lanes" onOpen={onOpen}>{null}</ChartPointer>);
};

describe("in lanes", () => {
  it("walks along time as it runs on screen, within a lane", () => {
    show();
    expect(walk(["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowRight", "ArrowRight", "ArrowRight", "Home", "End"])).toEqual(["2012-2014 in 0", "b in 1", "a in 1", "b in 1", "c in 1", "c in 1", "a in 1", "c in 1"]);
    show(true);
    expect(walk(["ArrowRight", "ArrowDown", "ArrowRight", "ArrowLeft", "Home", "End"])).toEqual(["2012-2014 in 0", "b in 1", "a in 1", "b in 1", "a in 1", "c in 1"]);
  });
  it("walks across to what is nearest in time, past lanes without any, and back to where it began", () => {
    show();
    expect(walk(["Home", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp", "ArrowUp"])).toEqual(["2010-2012 in 0", "a in 1", "x in 3", "x in 3", "a in 1", "2010-2012 in 0", "2010-2012 in 0"]);
  });
  it("opens by Enter, leaves by Esc, and leaves keys with Shift, Ctrl or Alt to others", () => {
    show();
    expect(walk(["Home", "ArrowDown", "Enter", "Escape"])).toEqual(["2010-2012 in 0", "a in 1", "a in 1", ""]);
    expect(onOpen.mock.calls).toEqual([["a", "a"]]);
    fireEvent.keyDown(screen.getByRole("img"), { key: "ArrowLeft", altKey: true });
    expect(document.querySelector("[aria-live]")).toHaveTextContent("");
  });
  it("is at the same place again when the focus comes back from what was opened, and not otherwise", () => {
    show();
    walk(["Home", "ArrowDown", "Enter"]);
    fireEvent.blur(screen.getByRole("img"));
    expect(document.querySelector("[aria-live]")).toHaveTextContent("");
    fireEvent.focus(screen.getByRole("img"));
    expect(document.querySelector("[aria-live]")).toHaveTextContent("a in 1");
    fireEvent.blur(screen.getByRole("img"));
    fireEvent.focus(screen.getByRole("img"));
    expect(document.querySelector("[aria-live]")).toHaveTextContent("");
  });
  it("keeps the place by its name when the stops change under it, and drops it when it is gone", () => {
    show();
    walk(["Home", "ArrowDown", "ArrowRight"]);
    const again = (keys: readonly string[]) => lanes(false).filter(({ key }) => keys.includes(key));
    cleanup();
    const { rerender } = render(<ChartPointer stops={() => lanes(false)} along="lanes" context={chartContext("ltr")} alt="lanes">{null}</ChartPointer>);
    walk(["Home", "ArrowDown", "ArrowRight"]);
    rerender(<ChartPointer stops={() => again(["b", "c"])} along="lanes" context={chartContext("ltr")} alt="lanes">{null}</ChartPointer>);
    expect(document.querySelector("[aria-live]")).toHaveTextContent("b in 1");
    rerender(<ChartPointer stops={() => again(["c"])} along="lanes" context={chartContext("ltr")} alt="lanes">{null}</ChartPointer>);
    expect(document.querySelector("[aria-live]")).toHaveTextContent("");
  });
  it("tells its keys with its name", () => {
    show();
    expect(screen.getByRole("img", { name: "lanes" })).toHaveAccessibleDescription(/up and down from lane to lane/);
  });
  it("opens a mark at the first touch, but reads a stretch first, with a button that says what it does", () => {
    show();
    const touch = (x: number, y: number) => {
      fireEvent.pointerDown(screen.getByRole("img"), { clientX: x, clientY: y, pointerType: "touch" });
      fireEvent.click(screen.getByRole("img"));
    };
    touch(120, 40);
    expect(onOpen.mock.calls).toEqual([["a", "a"]]);
    touch(350, 0);
    expect(onOpen).toHaveBeenCalledTimes(1);
    fireEvent.click(screen.getByRole("button", { name: /2010-2012/, description: "" }));
    fireEvent.click(screen.getByRole("button", { name: "Only 2010-2012" }));
    expect(onOpen).toHaveBeenLastCalledWith("2010-2012", "2010-2012");
  });
});
