import { readFile } from "node:fs/promises";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { startChromium } from "./chromium";
import { startHost, type Host } from "./host";
import { visits } from "./page";
import { publish } from "./publish";

const VIEWS = ["overview", "ranks", "sub-indices", "gcc", "timeline", "data"];
const NEXT = "node_modules/.cache/journeys-next";
const [FIRST_SITE, NEXT_SITE] = [inject("siteFolder"), NEXT];

let browser: Browser;
let host: Host;
let context: BrowserContext;
const said: string[] = [];

/** A page of the host; its console is read by each test. */
async function openPage(query: string): Promise<Page> {
  const page = await context.newPage();
  page.on("pageerror", (error) => said.push(error.message));
  page.on("console", (message) => { if (message.type() === "error") said.push(message.text()); });
  await page.goto(host.url + query);
  await page.locator("h1").waitFor();
  return page;
}

const whole = (page: Page) => page.getByText(/works offline|دون اتصال/).waitFor();
const notice = (page: Page) => page.getByText("A new version of Masar is ready.");
const scriptOf = (page: Page) => page.evaluate(() => document.querySelector<HTMLScriptElement>("script[type=module]")?.src.split("/").at(-1));
const scriptIn = async (folder: string) => /assets\/(index-[^"]+\.js)/.exec(await readFile(`${folder}/index.html`, "utf8"))?.[1];

async function cut() {
  host.isDown = true;
  await context.setOffline(true);
}

/** A reader who has been here once. */
async function visitOnce() {
  Object.assign(host, { folder: FIRST_SITE, isDown: false });
  host.instead.clear();
  said.length = 0;
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB", acceptDownloads: true });
  const page = await openPage("?lang=en");
  await whole(page);
  return page;
}

beforeAll(async () => { browser = await startChromium(); host = await startHost(FIRST_SITE); });
afterAll(async () => { host.close(); await browser.close(); });

describe("after one visit, without a network, a reader", () => {
  let page: Page;
  beforeAll(async () => { page = await visitOnce(); await cut(); });
  afterAll(() => context.close());

  it("goes on in the page that is open, and is told in the footer that nothing is missing", async () => {
    await page.getByText("Offline: everything here still works").waitFor();
    await page.locator('nav a[href*="view=timeline"]').first().click();
    await page.locator("#figure-timeline svg path").first().waitFor();
    await page.getByRole("button", { name: "العربية" }).click();
    await page.waitForFunction(() => document.documentElement.lang === "ar");
    expect(said).toEqual([]);
  });

  it("opens every view in both languages and digits from a cold start, in its own typeface", async () => {
    for (const query of VIEWS.flatMap((view) => [`?lang=en&view=${view}`, `?view=${view}&lang=ar&digits=arab&country=OMN`])) {
      const cold = await openPage(query);
      expect(await cold.getByRole("alert").count(), query).toBe(0);
      expect(await cold.evaluate(() => [...document.fonts].filter(({ status }) => status === "error").length), query).toBe(0);
      await cold.close();
    }
    const map = await openPage("?lang=en&view=ranks&tab=map");
    await map.locator("#figure-map svg path").first().waitFor();
    expect(said).toEqual([]);
  });

  it("exports a picture, a deck and a data file", async () => {
    await page.goto(`${host.url}?lang=en&theme=light&tray=rank~BHR~2003~2024~egdi~rank`);
    await page.locator("#figure-profile [data-export]").click();
    await page.locator("dialog canvas").waitFor();
    const [svg] = await Promise.all([page.waitForEvent("download"), page.locator("dialog[open]").getByRole("button", { name: "SVG", exact: true }).click()]);
    expect(await readFile(await svg.path(), "utf8")).toContain("url(data:font/woff2;base64,");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^Briefing pack/ }).click();
    await page.locator("dialog[open]").getByRole("radio", { name: /^PowerPoint/ }).check();
    const [deck] = await Promise.all([page.waitForEvent("download"), page.locator("dialog[open]").getByRole("button", { name: "Make the deck" }).click()]);
    expect(deck.suggestedFilename()).toMatch(/\.pptx$/);
    const data = await openPage("?lang=en&view=data");
    const [file] = await Promise.all([data.waitForEvent("download"), data.locator('a[download="egdi.csv"]').click()]);
    expect((await readFile(await file.path())).equals(await readFile("public/data/egdi.csv"))).toBe(true);
  });

  it("reloads; a reload past every cache is the browser's to refuse, and the next plain one brings Masar back", async () => {
    await page.reload();
    await page.locator("h1").waitFor();
    await (await context.newCDPSession(page)).send("Page.reload", { ignoreCache: true });
    await page.waitForEvent("load");
    await page.goto(`${host.url}?lang=en&view=gcc`);
    await page.locator("h1").waitFor();
  });
});

describe("a new version", () => {
  afterEach(() => context.close());
  beforeAll(async () => {
    Object.assign(process.env, { VITE_SITE: "https://example.org/masar/" }); // changes code that many files depend on
    await publish({ build: { outDir: NEXT, emptyOutDir: true } });
    Reflect.deleteProperty(process.env, "VITE_SITE");
  });

  it("asks; Later keeps the old one whole, Reload brings every open tab to the new one", async () => {
    const [old, next] = [await scriptIn(FIRST_SITE), await scriptIn(NEXT_SITE)];
    expect(next).not.toBe(old);
    const first = await visitOnce();
    const second = await openPage("?lang=en&view=gcc");
    host.folder = NEXT_SITE;
    await first.reload();
    await notice(first).waitFor();
    await first.getByRole("button", { name: "Later" }).click();
    await notice(first).waitFor({ state: "detached" });
    await first.locator('nav a[href*="view=sub-indices"]').first().click(); // code that the host no longer has
    await first.locator("#figure-places-bridge svg").first().waitFor();
    await first.reload();
    await notice(first).waitFor();
    expect([await scriptOf(first), await scriptOf(second)]).toEqual([old, old]);
    await notice(second).waitFor();
    await Promise.all([first.waitForEvent("load"), second.waitForEvent("load"), first.getByRole("button", { name: "Reload" }).click()]);
    await Promise.all([first, second].map((page) => page.locator("h1").waitFor()));
    expect([await scriptOf(first), await scriptOf(second)]).toEqual([next, next]);
    expect(new URL(second.url()).search).toBe("?lang=en&view=gcc");
    await whole(first);
    expect(await notice(first).count()).toBe(0);
    await cut();
    await second.reload();
    await second.locator("#figure-paths svg path").first().waitFor();
    expect(said).toEqual([]);
    Object.assign(host, { isDown: false });
    await context.setOffline(false);
    expect((await first.goto(`${host.url}elsewhere.html`))?.status(), "Masar does not stand in for a page that is not there").toBe(404);
  });

  it("that is half in place is not kept: a copy is of one version, or is none", async () => {
    Object.assign(host, { folder: FIRST_SITE, isDown: false });
    host.instead.set("icon.svg", (await readFile("public/icon.svg", "utf8")).replace("#2250C4", "#2250C5")); // the worker is of the old version, this file of the new
    context = await browser.newContext({ locale: "en-GB" });
    const page = await openPage("?lang=en");
    await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.installing?.state === "installing");
    await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration()) === undefined);
    expect(await page.getByText("works offline").count()).toBe(0);
  });
});

describe("where no copy is held", () => {
  const visit = visits();

  it("a data file of another version is not mixed in; a sentence says so, and Reload is the way on", async () => {
    const newer = (await readFile("public/data/initiatives.json", "utf8")).replace("2", "3");
    const page = await visit("?lang=en", { routes: { "**/initiatives.json": (route) => route.fulfill({ body: newer, contentType: "application/json" }) } });
    const alert = page.getByRole("alert");
    expect(await alert.textContent()).toMatch(/initiatives\.json.*a new version has taken its place/);
    await alert.getByRole("button", { name: "Reload" }).waitFor();
  });

  it("code that has gone from the host is told in a sentence, with Reload, and the view stays", async () => {
    const page = await visit("?lang=en", { routes: { "**/ExportSheet*.js": (route) => route.fulfill({ status: 404, body: "" }) } });
    await page.locator("#figure-rank [data-export]").click();
    await page.getByText(/A part of Masar could not be loaded/).waitFor();
    await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Reload" }).click()]);
    await page.locator("#figure-rank").waitFor();
  });
});
