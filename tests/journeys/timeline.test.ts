import type { CDPSession, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { visits } from "./page";

const visit = visits();
const yearsAre = (page: Page, test: string) => page.waitForFunction(`(${test})(new URL(location.href).searchParams.get("years"))`);
const isSome = "(years) => years !== null";
const isNone = "(years) => years === null";
const stageOf = (page: Page) => page.locator("#figure-timeline [role=img]");
const boxOf = async (page: Page) => { await stageOf(page).locator("svg").first().waitFor(); const box = await stageOf(page).boundingBox(); if (!box) throw new Error("no chart"); return box; };
/** The ends of the band of years on the path, px across the page. */
const bandOf = (page: Page) => page.evaluate(`{ const { left, right } = document.querySelector("#figure-timeline svg [fill='#ECEEE9']").getBoundingClientRect(); [left, right].map(Math.round); }`) as Promise<readonly number[]>;
const lengthOf = async (page: Page) => Number(await page.evaluate(`{ const [a, b] = (new URL(location.href).searchParams.get("years") ?? "2003-2024").split("-"); b - a + 1 }`));

describe.each(["en", "ar"] as const)("a reader who looks closer at some years, in %s", (lang) => {
  it("zooms with Ctrl and the wheel within a frame, in one step of the history; a plain wheel scrolls", async () => {
    const page = await visit(`?lang=${lang}&view=timeline`);
    const { x, y, width } = await boxOf(page);
    const session: CDPSession = await page.context().newCDPSession(page);
    const before = Number(await page.evaluate("history.length"));
    const turn = (deltaX: number, deltaY: number, modifiers = 0) => session.send("Input.dispatchMouseEvent", { type: "mouseWheel", x: x + width / 2, y: y + 90, deltaX, deltaY, modifiers });
    await page.evaluate("window.frames_ = []; { let last = performance.now(); const next = (now) => { window.frames_.push(now - last); last = now; requestAnimationFrame(next); }; requestAnimationFrame(next); }");
    for (let i = 0; i < 14; i++) { await turn(0, -12, 2); await page.waitForTimeout(16); }
    await yearsAre(page, isSome);
    expect(Number(await page.evaluate("history.length")) - before).toBe(1);
    expect(Number(await page.evaluate("window.frames_.toSorted((a, b) => a - b)[Math.floor(window.frames_.length / 2)]"))).toBeLessThan(34);
    await page.waitForTimeout(500);
    const zoomed = String(await page.evaluate("location.search"));
    await turn(160, 0);
    await page.waitForFunction(`location.search !== ${JSON.stringify(zoomed)}`);
    await page.goBack();
    await page.waitForFunction(`location.search === ${JSON.stringify(zoomed)}`);
    await page.goBack();
    await yearsAre(page, isNone);
    await page.waitForTimeout(500);
    await page.mouse.move(x + width / 2, y + 90);
    await page.mouse.wheel(0, 120);
    await page.waitForFunction("scrollY > 40");
    expect(await page.evaluate(`new URL(location.href).searchParams.get("years")`)).toBeNull();
  });

  it("zooms, moves and returns by keys", async () => {
    const page = await visit(`?lang=${lang}&view=timeline&years=2010-2014`);
    await boxOf(page);
    await stageOf(page).focus();
    for (const [key, expected] of [["+", "2011-2014"], ["Shift+ArrowRight", "2012-2015"], ["-", "2011-2016"], ["0", null]] as const) {
      await page.keyboard.press(key);
      await yearsAre(page, `(years) => years === ${JSON.stringify(expected)}`);
    }
  });

  it("brushes years on the path and over the bars of the filter, and opens nothing by it", async () => {
    const page = await visit(`?lang=${lang}&view=timeline`);
    const chart = await boxOf(page);
    const drag = async (box: { x: number; y: number; width: number }, [from, to]: readonly [number, number], down: number) => {
      await page.mouse.move(box.x + box.width * from, box.y + down);
      await page.mouse.down();
      for (let step = 1; step <= 8; step++) await page.mouse.move(box.x + box.width * (from + ((to - from) * step) / 8), box.y + down);
      expect(await page.evaluate(`new URL(location.href).searchParams.get("initiative")`)).toBeNull();
      await page.mouse.up();
    };
    await drag(chart, [0.3, 0.6], 60);
    await yearsAre(page, isSome);
    expect(await lengthOf(page)).toBeGreaterThan(4);
    await page.locator("#figure-timeline").getByRole("button", { name: lang === "en" ? "All years" : "كل السنوات" }).click();
    await yearsAre(page, isNone);
    const thumb = page.getByRole("slider").first();
    await thumb.scrollIntoViewIfNeeded();
    const bars = await thumb.locator("xpath=..").boundingBox();
    if (!bars) throw new Error("no bars");
    await drag(bars, [0.4, 0.55], 20);
    await yearsAre(page, `(years) => years === "2011-2015"`);
  });

  it("pinches and pushes on a phone, while the page keeps its own scale", async () => {
    const page = await visit(`?lang=${lang}&view=timeline`, { width: 390 });
    await stageOf(page).scrollIntoViewIfNeeded();
    const { x, y, width } = await boxOf(page);
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...at: readonly number[]) =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints: at.map((share, id) => ({ x: x + width * share, y: y + 80 + id * 10, id: id + 1 })) });
    await touch("touchStart", 0.4, 0.6);
    for (let i = 1; i <= 8; i++) await touch("touchMove", 0.4 - 0.03 * i, 0.6 + 0.03 * i);
    await touch("touchEnd");
    await yearsAre(page, isSome);
    const length = await lengthOf(page);
    expect(length).toBeLessThan(12);
    expect(await page.evaluate("visualViewport.scale")).toBe(1);
    await page.waitForTimeout(500);
    const pinched = String(await page.evaluate("location.search"));
    await touch("touchStart", 0.7);
    for (let i = 1; i <= 8; i++) await touch("touchMove", 0.7 - 0.05 * i);
    await touch("touchEnd");
    await page.waitForFunction(`location.search !== ${JSON.stringify(pinched)}`);
    expect(await lengthOf(page)).toBe(length);
    await page.locator("#figure-timeline").getByRole("button", { name: lang === "en" ? "All years" : "كل السنوات" }).focus();
    await page.keyboard.press("Enter"); // the first click after the finger's move, and no end of it
    await yearsAre(page, isNone);
  });

  it("drags again right after a drag, and holds: the band stays under the pointer", async () => {
    const page = await visit(`?lang=${lang}&view=timeline&rest=dim&years=2010-2014`);
    const { x, y, width } = await boxOf(page);
    const at = (share: number) => page.mouse.move(x + width * share, y + 60);
    const drag = async (from: number, to: number) => { await at(from); await page.mouse.down(); for (let step = 1; step <= 5; step++) await at(from + ((to - from) * step) / 5); };
    await drag(0.3, 0.5);
    await page.mouse.up();
    await drag(0.55, 0.75);
    await page.waitForTimeout(200);
    const held = await bandOf(page);
    await page.waitForTimeout(1200);
    expect(await bandOf(page)).toEqual(held);
    expect(Math.abs(Number(held[1]) - (x + width * 0.75))).toBeLessThan(4);
    const first = String(await page.evaluate("location.search"));
    await page.mouse.up();
    await page.waitForFunction(`location.search !== ${JSON.stringify(first)}`);
  });

  it("brushes nothing with a mouse that was let go outside", async () => {
    const page = await visit(`?lang=${lang}&view=timeline`);
    const { x, y, width } = await boxOf(page);
    const before = await bandOf(page);
    await page.mouse.move(x + width * 0.3, y + 60);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.3, 20);
    await page.mouse.up();
    for (const share of [0.35, 0.5, 0.6]) await page.mouse.move(x + width * share, y + 60);
    await page.waitForTimeout(500);
    expect(await bandOf(page)).toEqual(before);
    expect(await page.evaluate(`new URL(location.href).searchParams.get("years")`)).toBeNull();
  });
});
