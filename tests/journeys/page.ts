import type { Browser, BrowserContext, Page, Route } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";
import { startChromium } from "./chromium";

interface Visit {
  readonly width?: number;
  readonly height?: number;
  readonly locale?: string;
  readonly colorScheme?: "light" | "dark";
  /** Answers in place of the site, by address pattern. */
  readonly routes?: Readonly<Record<string, (route: Route) => Promise<void>>>;
  /** Gets what the page's console warns of. */
  readonly said?: string[];
}

/** Opens pages of the built site in a real browser; an error in the page's console fails the test that opened it. */
export function visits() {
  let browser: Browser;
  const open: BrowserContext[] = [];
  beforeAll(async () => { browser = await startChromium(); });
  afterAll(async () => { await browser.close(); });
  return async (query: string, { width = 1440, height = 900, locale = "en-GB", colorScheme = "light", routes = {}, said = [] }: Visit = {}): Promise<Page> => {
    await Promise.all(open.splice(0).map((context) => context.close()));
    const context = await browser.newContext({ viewport: { width, height }, locale, colorScheme, acceptDownloads: true, permissions: ["clipboard-read", "clipboard-write"] });
    open.push(context);
    // What the worker answers no route can change: these pages do without it, offline.test.ts has it.
    await context.addInitScript(() => { Reflect.deleteProperty(Navigator.prototype, "serviceWorker"); });
    const page = await context.newPage();
    const outside: string[] = [];
    page.on("pageerror", (error) => { throw error; });
    page.on("console", (message) => { if (message.type() === "error" || message.type() === "warning") said.push(message.text()); });
    page.on("request", (request) => { if (!/^(http:\/\/127\.0\.0\.1|blob:|data:)/.test(request.url())) outside.push(request.url()); });
    for (const [pattern, answer] of Object.entries(routes)) await page.route(pattern, answer);
    await page.goto(inject("site") + query);
    await page.locator("h1, [role=alert]").first().waitFor();
    expect(outside, "the product asks no address but its own").toEqual([]);
    return page;
  };
}
