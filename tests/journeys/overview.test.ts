import { describe, expect, it } from "vitest";
import { visits } from "./page";

const visit = visits();

describe("a reader who opens Masar", () => {
  it("sees in English where Bahrain stands", async () => {
    const page = await visit("");
    expect(await page.locator("h1").textContent()).toMatch(/^Bahrain ranks \d+(st|nd|rd|th) of 193/);
    expect(await page.title()).toBe("Bahrain · Overview · Masar");
    await page.locator("#figure-rank svg path").first().waitFor();
  });

  it("sees it in Arabic, right to left, when the browser speaks Arabic", async () => {
    const page = await visit("", { locale: "ar-BH" });
    expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
    expect(await page.locator("h1").textContent()).toMatch(/البحرين .*المركز \d+ من 193/);
  });

  it("reads the web font and not a fallback, in both scripts", async () => {
    const page = await visit("?lang=ar");
    const loaded = await page.evaluate(() => [...document.fonts].filter(({ status, family }) => status === "loaded" && family.includes("Plex")).length);
    expect(loaded).toBeGreaterThanOrEqual(6);
  });

  it("changes the country by typing its name in the other language, and comes back with the browser's button", async () => {
    const page = await visit("?lang=en");
    await page.getByRole("button", { name: /^Country: Bahrain/ }).click();
    await page.keyboard.type("امارات");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector("h1")?.textContent?.startsWith("UAE"));
    expect(new URL(page.url()).search).toContain("country=ARE");
    await page.goBack();
    await page.waitForFunction(() => document.querySelector("h1")?.textContent?.startsWith("Bahrain"));
  });

  it("is told in one sentence that a name is not among the member states", async () => {
    const page = await visit("?lang=en");
    await page.getByRole("button", { name: /^Country:/ }).click();
    await page.keyboard.type("Kosovo");
    await page.getByText("Kosovo is not in its tables").waitFor();
  });

  it("switches the language and keeps everything else", async () => {
    const page = await visit("?lang=en&country=SAU&theme=dark");
    await page.getByRole("button", { name: "العربية" }).click();
    await page.waitForFunction(() => document.documentElement.lang === "ar");
    expect(await page.locator("h1").textContent()).toContain("السعودية");
    expect(new URL(page.url()).searchParams.get("theme")).toBe("dark");
  });

  it("is told what of a stale link was passed over, and sees the usual value", async () => {
    const page = await visit("?lang=en&country=BHR&edition=2019&colour=red");
    const notice = page.getByText("Ignored in the address");
    await notice.waitFor();
    expect(await notice.textContent()).toContain("edition=2019");
    expect(await notice.textContent()).not.toContain("colour");
  });

  it("walks through the editions of a chart with the arrows and hears each", async () => {
    const page = await visit("?lang=en");
    await page.locator("#figure-rank [role=img]").focus();
    await page.keyboard.press("End");
    await page.locator("#figure-rank [aria-live]", { hasText: /20\d\d of 193/ }).waitFor({ state: "attached" });
    const last = await page.locator("#figure-rank [aria-live]").textContent();
    await page.keyboard.press("ArrowLeft");
    await page.waitForFunction((said) => document.querySelector("#figure-rank [aria-live]")?.textContent !== said, last);
    await page.locator("#figure-rank [aria-live]", { hasText: /20\d\d of 193/ }).waitFor({ state: "attached" });
  });

  it("copies a full link that opens the same view again", async () => {
    const page = await visit("?lang=ar&country=OMN&edition=2022");
    await page.getByRole("button", { name: "نسخ الرابط" }).first().click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const address = new URL(link).searchParams;
    expect(Object.fromEntries(address)).toMatchObject({ lang: "ar", view: "overview", country: "OMN", indicator: "egdi", measure: "rank", edition: "2022", from: "2003" });
  });
});
