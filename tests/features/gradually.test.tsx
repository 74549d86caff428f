import { act, renderHook } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { useGradually } from "~/features/timeline/useGradually";

const rows = Array.from({ length: 200 }, (_, i) => i);
const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));

afterEach(() => void vi.useRealTimers());

it("shows sixty of two hundred rows at once, the others while the page rests, and begins anew when a search does", () => {
  vi.useFakeTimers();
  const { result, rerender } = renderHook(({ isWhole }) => useGradually(rows, isWhole), { initialProps: { isWhole: false } });
  const count = () => result.current.length;
  expect(count()).toBe(60);
  wait(1000);
  expect(count()).toBe(60);
  wait(600);
  expect(count()).toBe(160);
  wait(100);
  expect(result.current).toEqual(rows);
  const field = document.body.appendChild(Object.assign(document.createElement("input"), { type: "search" }));
  act(() => field.focus());
  expect(count()).toBe(60);
  rerender({ isWhole: true }); // on paper
  expect(count()).toBe(200);
  field.remove();
});
