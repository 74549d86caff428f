import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";
import { startChromium } from "./chromium";

interface Visit {
  readonly width?: number;
  readonly locale?: string;
  readonly colorScheme?: "light" | "dark";
}

/** Opens pages of the built site in a real browser; an error in the page's console fails the test that opened it. */
export function visits() {
  let browser: Browser;
  const open: BrowserContext[] = [];
  beforeAll(async () => { browser = await startChromium(); });
  afterAll(async () => { await browser.close(); });
  return async (query: string, { width = 1440, locale = "en-GB", colorScheme = "light" }: Visit = {}): Promise<Page> => {
    await Promise.all(open.splice(0).map((context) => context.close()));
    const context = await browser.newContext({ viewport: { width, height: 900 }, locale, colorScheme, acceptDownloads: true, permissions: ["clipboard-read", "clipboard-write"] });
    open.push(context);
    const page = await context.newPage();
    const outside: string[] = [];
    page.on("pageerror", (error) => { throw error; });
    page.on("request", (request) => { if (!/^(http:\/\/127\.0\.0\.1|blob:|data:)/.test(request.url())) outside.push(request.url()); });
    await page.goto(inject("site") + query);
    await page.locator("h1").waitFor();
    expect(outside, "the product asks no address but its own").toEqual([]);
    return page;
  };
}
