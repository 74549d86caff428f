import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BUDGET } from "../../scripts/portable";
import { startChromium } from "./chromium";
import { publish } from "./publish";

const FOLDER = "node_modules/.cache/portable";
const VIEWS = ["ranks", "sub-indices", "gcc", "timeline", "data"];
const address = pathToFileURL(resolve(FOLDER, "masar.html")).href;

let browser: Browser;
let context: BrowserContext;
let page: Page;
let html = "";
/** What the console said, what the policy forbade, what was asked of anything but the file. */
const said: string[] = [];
const asked: string[] = [];

beforeAll(async () => {
  await publish({ mode: "portable", build: { outDir: FOLDER, emptyOutDir: true } });
  html = await readFile(`${FOLDER}/masar.html`, "utf8");
  browser = await startChromium();
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB", acceptDownloads: true, permissions: ["clipboard-read", "clipboard-write"] });
  await context.setOffline(true);
  await context.addInitScript(() => document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => console.error(`forbidden: ${violatedDirective} ${blockedURI}`)));
  page = await context.newPage();
  page.on("pageerror", (error) => said.push(error.message));
  page.on("console", (message) => { if (["error", "warning"].includes(message.type())) said.push(message.text()); });
  page.on("request", (request) => { if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address)) asked.push(request.url()); });
});
afterAll(() => browser.close());

/** Opens the file at a query, as a double click and an address typed after it do. */
async function open(query: string) {
  await page.goto(address + query);
  await page.locator("h1").waitFor();
}

/** What a button of the dialog on screen saves. */
async function saved(button: string) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("dialog[open]").getByRole("button", { name: button, exact: true }).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

describe("the one file", () => {
  it("is one file, within its budget, with every data file inside as it is", async () => {
    expect(await readdir(FOLDER)).toEqual(["masar.html"]);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(BUDGET);
    await open("?lang=en");
    for (const name of await readdir("public/data")) {
      expect(await page.evaluate((id) => document.getElementById(id)?.textContent, `data/${name}`), name).toBe(await readFile(`public/data/${name}`, "utf8"));
    }
  });

  it("carries a policy that allows its own script by its hash and nothing from anywhere", () => {
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-/);
    expect(policy).not.toMatch(/unsafe|https?:|\*|'self'|connect-src/);
    const script = /<script type="module">(.*?)<\/script>/s.exec(html)?.[1] ?? "";
    expect(script.length).toBeGreaterThan(1_000_000);
    expect(policy).toContain(`'sha256-${createHash("sha256").update(script).digest("base64")}'`);
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script"));
    expect(html).not.toMatch(/<link rel="(?:manifest|preload|modulepreload|stylesheet)|<script[^>]* src=/);
  });

  it.each(["en", "ar"] as const)("shows every view, keeps the address, goes back and reloads, in %s", async (lang) => {
    await open(`?lang=${lang}`);
    await page.locator("#figure-rank svg path").first().waitFor();
    for (const view of VIEWS) {
      await page.locator(`nav a[href*="view=${view}"]`).first().click();
      await page.waitForFunction((name) => document.querySelector("nav a[aria-current]")?.getAttribute("href")?.includes(name), view);
      await page.locator("h1").waitFor();
      expect(await page.getByRole("alert").count(), view).toBe(0);
    }
    await page.goBack();
    await page.waitForFunction(() => location.search.includes("view=timeline"));
    await page.reload();
    await page.locator("#figure-timeline svg path").first().waitFor();
    expect(await page.evaluate(() => [...document.fonts].filter(({ status, family }) => status === "loaded" && family.includes("Plex")).length)).toBeGreaterThanOrEqual(6);
    expect([said, asked]).toEqual([[], []]);
  });

  it("exports a picture, an SVG in its own typeface, a pack, a deck and a data file", async () => {
    await open("?lang=en&theme=light&tray=rank~BHR~2003~2024~egdi~rank,map~BHR~2010~2010~egdi~rank");
    await page.locator("#figure-profile [data-export]").click();
    await page.locator("dialog canvas").waitFor();
    const png = await saved("Download PNG");
    expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(png.bytes.includes("file:")).toBe(false);
    expect((await saved("SVG")).bytes.toString("utf8").match(/url\(data:font\/woff2;base64,/g)?.length).toBeGreaterThan(1);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^Briefing pack/ }).click();
    expect(Object.keys(unzipSync(new Uint8Array((await saved("Make the ZIP")).bytes)))).toContain("masar-map-world-2010-en-slide.png");
    await page.locator("dialog[open]").getByRole("radio", { name: /^PowerPoint/ }).check();
    expect((await saved("Make the deck")).name).toMatch(/\.pptx$/);
    await open("?lang=en&view=data");
    const [file] = await Promise.all([page.waitForEvent("download"), page.locator('a[download="egdi.csv"]').click()]);
    expect((await readFile(await file.path())).equals(await readFile("public/data/egdi.csv"))).toBe(true);
    expect([said, asked]).toEqual([[], []]);
  });

  it("copies a link without the path of the file: the query alone, where the build knew no site", async () => {
    await open("?lang=en&country=OMN");
    await page.getByRole("button", { name: "Copy link" }).first().click();
    await page.getByText("Copied: what follows the address of Masar in a link").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^\?lang=en&view=overview&country=OMN/);
    expect([said, asked]).toEqual([[], []]);
  });
});
