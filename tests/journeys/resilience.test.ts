import { describe, expect, it } from "vitest";
import { visits } from "./page";

const visit = visits();
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

describe("a file that does not come", () => {
  it("names itself on the screen, and comes on Retry", async () => {
    let isThere = false;
    const page = await visit("?lang=en", { routes: { "**/data/egdi.csv": (route) => (isThere ? route.continue() : route.fulfill({ status: 404, body: "" })) } });
    const alert = page.getByRole("alert");
    const text = await alert.textContent();
    expect(text).toContain("data/egdi.csv");
    expect(text).toContain("HTTP 404");
    isThere = true;
    await alert.getByRole("button", { name: "Retry" }).click();
    await page.getByRole("heading", { level: 1, name: /Bahrain ranks \d+/ }).waitFor();
  });

  it("leaves standing what does not need it", async () => {
    const page = await visit("?lang=ar", { routes: { "**/data/initiatives.json": (route) => route.fulfill({ body: '{"initiatives": [' }) } });
    expect(await page.locator("h1").textContent()).toContain("البحرين");
    expect(await page.getByRole("alert").textContent()).toContain("initiatives.json");
    await page.locator("#figure-profile [role=img] svg").waitFor();
  });

  it("is told apart from a start page that a host sends for every address", async () => {
    const page = await visit("?lang=en", { routes: { "**/data/countries.csv": (route) => route.fulfill({ body: "<!doctype html><p>hello" }) } });
    const text = await page.getByRole("alert").textContent();
    expect(text).toContain("data/countries.csv");
    expect(text).toContain("A web page came in its place.");
  });

  it("stops nothing when it is a font", async () => {
    const page = await visit("?lang=en", { routes: { "**/*.woff2": (route) => route.abort() } });
    expect(await page.locator("h1").textContent()).toMatch(/Bahrain ranks \d+/);
  });
});

it("works under a Content-Security-Policy without inline code and without eval", async () => {
  const said: string[] = [];
  const page = await visit("?lang=ar", {
    said,
    routes: {
      "**/*": async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": POLICY } });
      },
    },
  });
  await page.locator("#figure-rank svg path").first().waitFor();
  for (const view of ["ranks", "sub-indices", "gcc", "timeline", "data"]) {
    await page.locator(`nav a[href*="view=${view}"]`).first().click();
    await page.waitForFunction((name) => document.querySelector("nav a[aria-current]")?.getAttribute("href")?.includes(name), view);
    await page.locator("h1").waitFor();
  }
  expect(said).toEqual([]);
});

it.each([320, 390, 820, 1440])("has no sideways scroll at %i px, in any view and language", async (width) => {
  const wide: string[] = [];
  for (const lang of ["ar", "en"]) {
    for (const view of ["view=overview", "view=ranks", "view=sub-indices", "view=gcc", "view=timeline", "view=data", "stories=1", "story=path", "embed=1"]) {
      const page = await visit(`?lang=${lang}&${view}`, { width });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (over > 0) wide.push(`${view} ${lang}: ${over} px`);
    }
  }
  expect(wide).toEqual([]);
});
