import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { visits } from "./page";

const visit = visits();
const shown = (page: Page) => page.locator("[data-shown]");
const slide = (page: Page) => page.evaluate(() => Number(new URLSearchParams(location.search).get("slide") ?? 1));
const at = (page: Page, place: number) => page.waitForFunction((wanted) => Number(new URLSearchParams(location.search).get("slide") ?? 1) === wanted, place);
const drawn = (page: Page) => page.locator("[data-shown] svg text").first().waitFor();
/** A key as a keyboard of another layout sends it. */
const key = (page: Page, name: string, code: string) => page.evaluate(([pressed, place]) => { (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keydown", { key: pressed ?? "", code: place ?? "", bubbles: true, cancelable: true })); }, [name, code]);

describe("a story on stage", () => {
  it("answers a clicker and an Arabic keyboard, and reads on to the left", async () => {
    const page = await visit("?story=gulf&lang=ar");
    await drawn(page);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe("rtl");
    for (const [name, place] of [["PageDown", 2], ["ArrowLeft", 3], ["ArrowRight", 2], ["Space", 3], ["PageUp", 2], ["End", 6], ["Home", 1]] as const) { await page.keyboard.press(name); await at(page, place); }
    await key(page, "٥", "Digit5");
    await page.getByText("إلى الشريحة 5").waitFor();
    await key(page, "Enter", "Enter");
    await at(page, 5);
    await key(page, "لا", "KeyB");
    await page.getByText(/الشاشة سوداء/).waitFor({ state: "attached" });
    await page.keyboard.press("PageDown"); // a clicker without a key for black brings the slide back by going on
    await at(page, 6);
    expect(await page.getByText(/الشاشة سوداء/).count()).toBe(0);
    await key(page, "م", "KeyL");
    await page.waitForFunction(() => document.documentElement.lang === "en");
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { level: 1, name: /البحرين/ }).waitFor(); // the view as it was, in its language
    expect(new URL(page.url()).search).toBe("?lang=ar");
  });

  it("drops no key, however fast they come, and starts again where it loops", async () => {
    const page = await visit("?story=gulf&lang=en&kiosk=3600");
    await drawn(page);
    for (let i = 0; i < 40; i++) await page.keyboard.press("PageDown");
    await at(page, 5); // 6 slides: 40 on from the first
    for (let i = 0; i < 5; i++) await page.keyboard.press("PageUp");
    await page.waitForTimeout(300);
    expect(await slide(page)).toBe(1); // back stops at the first
  });

  it("has the next slide drawn before it is asked for", async () => {
    const page = await visit("?story=path&lang=en");
    await drawn(page);
    await page.locator("[data-stage] section:not([data-shown]) svg text").first().waitFor({ state: "attached" });
    expect(await page.locator("[data-stage] section").count()).toBe(2); // itself and the next, no more
  });

  it("leaves the arrows to a chart that has the focus; Esc returns to the slide, and then ends", async () => {
    const page = await visit("?story=path&lang=en");
    await drawn(page);
    await shown(page).locator("[role=img]").focus();
    await page.keyboard.press("ArrowLeft");
    await shown(page).getByText("of 193").first().waitFor();
    expect(await slide(page)).toBe(1);
    await page.keyboard.press("PageDown"); // always
    await at(page, 2);
    await shown(page).locator("[role=img]").focus();
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-stage"))).toBe(true);
    await page.keyboard.press("Escape");
    await page.getByRole("navigation").first().waitFor();
  });

  it.each(["en", "ar"])("is read from the back of the room: no chart text under 33 px at 1920 × 1080, %s", async (lang) => {
    const small: string[] = [];
    for (const story of ["path", "gulf", "changed"]) {
      const page = await visit(`?story=${story}&lang=${lang}`, { width: 1920, height: 1080 });
      await drawn(page);
      for (let place = 1; ; place++) {
        await drawn(page);
        await page.waitForTimeout(700); // lines and labels have come to rest
        const sizes = await shown(page).locator("svg text").evaluateAll((texts) => texts.map((text) => ({ size: parseFloat(getComputedStyle(text).fontSize), said: text.textContent })));
        small.push(...sizes.filter(({ size }) => size < 32.9).map(({ size, said }) => `${story} ${place}: ${size} ${said}`));
        await page.keyboard.press("PageDown");
        await page.waitForTimeout(200);
        if ((await slide(page)) === place) break;
      }
    }
    expect(small).toEqual([]);
  });

  it("shows all slides at once, and goes to the one chosen there", async () => {
    const page = await visit("?story=gulf&lang=ar");
    await drawn(page);
    await page.keyboard.press("g");
    await page.locator("dialog[open] [aria-current]").waitFor();
    await page.keyboard.press("ArrowLeft"); // the next, to the left
    await page.keyboard.press("ArrowLeft");
    expect(await page.locator("dialog[open]").count()).toBe(1);
    await page.keyboard.press("Enter");
    await at(page, 3);
    expect(await page.locator("dialog[open]").count()).toBe(0);
  });

  it("runs by itself, and waits while somebody points at it", async () => {
    const page = await visit("?story=gulf&lang=en&kiosk=1");
    await at(page, 2);
    await page.mouse.move(300, 300);
    const place = await slide(page);
    await page.waitForTimeout(1500);
    expect(await slide(page)).toBe(place);
    await at(page, place + 1);
  });

  it("is leafed through by a finger, as a book in its language", async () => {
    for (const [lang, from, to] of [["ar", 80, 330], ["en", 330, 80]] as const) {
      const page = await visit(`?story=gulf&lang=${lang}`, { width: 390 });
      await drawn(page);
      const touch = await page.context().newCDPSession(page);
      const swipe = async (start: number, end: number) => {
        await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x: start, y: 400 }] });
        for (const share of [0.3, 0.6, 1]) await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [{ x: start + (end - start) * share, y: 402 }] });
        await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
      };
      await swipe(from, to);
      await at(page, 2);
      await swipe(to, from);
      await at(page, 1);
    }
  });

  it("is printed a slide a page, each whole", async () => {
    const page = await visit("?story=gulf&lang=ar");
    await drawn(page);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(6);
  });

  it("says what is wrong with its address, and leads back", async () => {
    for (const [story, said] of [["local-nothing", /another device/], ["z.AAAA", /cut short/], ["nosuch", /no story of this name/]] as const) {
      const page = await visit(`?story=${story}&lang=en`);
      await page.getByRole("alert").getByText(said).waitFor();
      await page.getByRole("button", { name: "Back to Masar" }).click();
      await page.getByRole("heading", { level: 1, name: /Bahrain ranks/ }).waitFor();
    }
  });
});

describe("the notes window", () => {
  it("follows and leads, stays lit when the stage is black, and nothing stops when it is closed", async () => {
    const page = await visit("?story=path&lang=en");
    await drawn(page);
    const [notes] = await Promise.all([page.context().waitForEvent("page"), page.keyboard.press("s")]);
    await notes.getByText("Main window: following").waitFor();
    await notes.getByText("slide 1 of 7").waitFor();
    await page.keyboard.press("PageDown");
    await notes.getByText("slide 2 of 7").waitFor();
    await notes.keyboard.press("PageDown");
    await at(page, 3);
    for (let i = 0; i < 10; i++) await notes.keyboard.press(i % 2 ? "PageUp" : "PageDown"); // as fast as they come: both end where they began
    await notes.getByText("slide 3 of 7").waitFor();
    await page.waitForTimeout(400);
    expect([await slide(page), await notes.getByText("slide 3 of 7").count()]).toEqual([3, 1]);
    await notes.keyboard.press("l");
    await page.waitForFunction(() => document.documentElement.lang === "ar");
    await notes.keyboard.press("l");
    await notes.getByRole("button", { name: "Pause" }).click();
    await notes.keyboard.press("b");
    await page.getByText(/^Black/).waitFor({ state: "attached" });
    await notes.getByText("Main window: black").waitFor();
    expect(await notes.locator("h1").first().isVisible()).toBe(true);
    await page.reload();
    await notes.getByText("slide 3 of 7").waitFor();
    await notes.getByRole("button", { name: "Go on" }).waitFor(); // the clock is still paused
    await notes.close();
    await drawn(page);
    await page.keyboard.press("PageDown");
    await at(page, 4);
  });
});

describe("the reader's own story", () => {
  it("is copied from a ready-made one, changed, presented, shared, and still there after a reload", async () => {
    const page = await visit("?lang=en&stories=1");
    await page.getByRole("button", { name: "Copy “The Gulf since 2003” to my stories" }).click();
    await page.getByRole("heading", { name: "6 slides" }).waitFor();
    await page.getByLabel("Title of the story").fill("For a forum");
    await page.getByLabel("Title", { exact: true }).fill("Six states, one table");
    await page.getByLabel("Note, for the notes window").fill("Say <b>this</b> first.");
    await page.getByLabel("Title", { exact: true }).press("Home");
    await page.keyboard.type("All ", { delay: 40 }); // in the middle of a text, too
    await page.getByRole("button", { name: /^Slide 1, 1 of 6/ }).press("Alt+ArrowDown");
    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label")?.startsWith("Slide 2, 2 of 6"));
    await page.keyboard.press("Alt+ArrowDown");
    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label")?.startsWith("Slide 3, 3 of 6"));
    await page.keyboard.press("Alt+ArrowUp");
    await page.getByRole("button", { name: "Remove slide 1" }).click();
    await page.getByRole("heading", { name: "5 slides" }).waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("heading", { name: "6 slides" }).waitFor();
    await page.getByLabel("Title of the story").fill("For the forum");
    await page.reload(); // in the very moment of the change
    expect(await page.getByLabel("Title of the story").inputValue()).toBe("For the forum");
    expect(await page.locator("ol > li").nth(1).textContent()).toContain("Say <b>this</b> first.");
    await page.getByRole("button", { name: "Copy link" }).nth(1).click(); // the first is the bar's
    await page.getByText("Link copied").first().waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).searchParams.get("story")).toMatch(/^z\.[\w-]+$/);
    await page.goto(link);
    await drawn(page);
    await page.keyboard.press("PageDown");
    await page.getByRole("heading", { level: 1, name: "All Six states, one table" }).waitFor();
    await page.mouse.move(500, 500);
    await page.getByRole("button", { name: "Keep this story on this device" }).click();
    await page.getByRole("heading", { name: "6 slides" }).waitFor();
    expect(await page.getByRole("combobox", { name: "Story" }).locator("option").allTextContents()).toEqual(["For the forum", "For the forum", "+ New story"]);
  });

  it("takes the view on screen, and gives it back to be changed", async () => {
    const page = await visit("?lang=en&view=gcc");
    await page.getByRole("button", { name: "Present", exact: true }).click();
    await page.getByRole("group", { name: "Add to my story" }).getByRole("button", { name: "Every edition" }).click();
    await page.getByText("Added to “My story”, now 1 slide.").waitFor();
    await page.getByRole("button", { name: "Present", exact: true }).click();
    await page.getByRole("button", { name: /^My stories/ }).click();
    await page.getByRole("button", { name: "Open this view to change it" }).click();
    await page.getByText("You are changing slide 1 of “My story”.").waitFor();
    await page.getByRole("radio", { name: "OSI", exact: true }).check({ force: true });
    await page.getByRole("button", { name: "Use this view" }).click();
    await page.getByRole("heading", { name: "1 slide" }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("heading");
    expect(await page.locator("ol > li").first().textContent()).toContain("OSI");
  });

  it("is saved as a file and opened again; of a damaged one what can be read, and the rest is named", async () => {
    const page = await visit("?lang=en&stories=1");
    await page.getByRole("button", { name: "Copy “The Gulf since 2003” to my stories" }).click();
    await page.getByRole("heading", { name: "6 slides" }).waitFor();
    const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save file" }).click()]);
    expect(saved.suggestedFilename()).toBe("masar-story-the-gulf-since-2003.masar.json");
    const text = readFileSync(await saved.path(), "utf8");
    const open = (name: string, content: string) => page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
    await open("torn.masar.json", text.slice(0, text.length * 0.6));
    await page.getByText(/opened from .*torn\.masar\.json.*1 place could not be read/).waitFor();
    await page.getByText(/the file is torn or written wrongly from here on/).waitFor();
    await page.getByRole("heading", { name: /^[345] slides$/ }).waitFor();
    await open("other.json", '{"initiatives": []}');
    await page.getByText(/other\.json.* was not opened: it is no story of Masar/).waitFor();
    await open("whole.masar.json", text);
    await page.getByRole("heading", { name: "6 slides" }).waitFor();
  });

  it("comes edition by edition where its author wants that, and goes back the same way", async () => {
    const page = await visit("?lang=en&stories=1");
    await page.getByRole("button", { name: "Copy “The Gulf since 2003” to my stories" }).click();
    await page.getByLabel("Reveal").selectOption("editions");
    await page.getByRole("button", { name: "Present from slide 1" }).click();
    await drawn(page);
    const dots = () => shown(page).locator("svg path[fill]").count();
    const before = await dots();
    await page.keyboard.press("PageDown");
    await page.waitForTimeout(600);
    expect(await slide(page)).toBe(1);
    expect(await dots()).toBeGreaterThan(before);
    for (let i = 0; i < 11; i++) await page.keyboard.press("PageDown"); // 12 editions: 11 steps, then on
    await at(page, 2);
    await page.keyboard.press("PageUp");
    await at(page, 1);
  });
});

describe("a figure in somebody else's page", () => {
  it("stands with title and source in its own language, tells its height and links back", async () => {
    const page = await visit("embed-example.html");
    const figure = page.frameLocator("iframe").nth(1);
    await figure.locator("svg text").first().waitFor();
    expect(await figure.locator("html").getAttribute("dir")).toBe("rtl");
    const link = await figure.getByRole("link", { name: "فتح في «مسار»" }).getAttribute("href");
    expect(link).toMatch(/^\?lang=ar&view=gcc&country=BHR.*&figure=paths/);
    expect(link).not.toContain("embed");
    const height = await page.evaluate((site) => new Promise<number>((done) => {
      addEventListener("message", ({ data }: MessageEvent<{ type?: string; height?: number }>) => { if (data.type === "masar:height") done(data.height ?? 0); });
      const frame = document.createElement("iframe");
      Object.assign(frame, { src: `${site}?embed=1&view=sub-indices&figure=peers&lang=en`, width: "700", height: "200" });
      document.body.append(frame);
    }), inject("site"));
    expect(height).toBeGreaterThan(400);
  });

  it("of a country that was not scored says so in a sentence", async () => {
    const page = await visit("?embed=1&lang=en&view=sub-indices&country=SSD&from=2003&to=2004&figure=places-bridge");
    await page.getByText("There is nothing to draw").waitFor();
  });
});
