import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { beforeEach, expect, it, vi } from "vitest";
import type { Stop } from "~/charts/context";
import { ChartPointer } from "~/figure/ChartPointer";
import { chartContext } from "../fixtures/chart";

const row = (key: string, y: number | null) => ({ key, label: key, value: "", colour: "#000000", isFocus: false, y });
const stops: readonly Stop[] = [{ key: "2024", x: 100, y: 40, title: "2024", detail: "", rows: [row("SAU", 20), row("BHR", 40), row("LBY", null)] }];
const onOpen = vi.fn();
beforeEach(() => {
  onOpen.mockClear();
  render(<ChartPointer stops={stops} along="x" context={chartContext("ltr")} alt="paths" onOpen={onOpen}>{null}</ChartPointer>);
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
  render(<ChartPointer stops={[here]} along="x" context={chartContext("ltr")} alt="paths" onOpen={onOpen}>{null}</ChartPointer>);
  fireEvent.pointerDown(screen.getByRole("img"), { clientX: 90, clientY: 30, pointerType: "touch" });
  expect(onOpen).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole("button", { name: "+ NRU" }));
  for (const key of ["Escape", "End", "ArrowDown", "ArrowDown", "Enter"]) fireEvent.keyDown(screen.getByRole("img"), { key });
  expect(onOpen.mock.calls).toEqual([["NRU", "2024"], ["NRU", "2024"]]);
});
