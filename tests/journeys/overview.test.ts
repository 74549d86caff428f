import { readFile } from "node:fs/promises";
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

describe.each(["en", "ar"] as const)("a briefing author, in %s", (lang) => {
  it("saves a slide of 1920 × 1080 that says where it came from", async () => {
    const page = await visit(`?lang=${lang}&edition=2024&to=2024`);
    await page.locator("#figure-rank").getByRole("button", { name: lang === "en" ? /^Export/ : /^تصدير/ }).click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: /^(Slide|شريحة)\s*\S?1920/ }).first().click()]);
    expect(download.suggestedFilename()).toBe(`masar-rank-bhr-2003-2024-${lang}-slide.png`);
    const png = await readFile(await download.path());
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1920, 1080]);
    const perMetre = png.readUInt32BE(png.indexOf("pHYs") + 4);
    expect(Math.round(perMetre * 0.0254)).toBe(144);
    // Only the texts: a failing comparison would print the whole picture.
    const texts = [...png.toString("latin1").matchAll(/iTXt(\w+)\0\0\0(\w\w)\0\0/g)].map(([, key, language]) => `${key} ${language}`);
    expect(texts).toEqual(["Title", "Source", "Description", "Copyright", "URL"].map((key) => `${key} ${lang}`));
    const at = png.indexOf("URL\0") + 10;
    expect(png.subarray(at, at + 200).toString("latin1")).toMatch(new RegExp(`^\\?lang=${lang}&view=overview&country=BHR.*figure=rank`));
    expect(png.includes("127.0.0.1")).toBe(false);
  });

  it("saves the other sizes as they are named, the slide for 4K drawn with twice the dots", async () => {
    const page = await visit(`?lang=${lang}&edition=2024&to=2024`);
    const sizes = [["slide-4k", 3840, 2160, 288], ["a4-half", 2008, 1417, 300], ["square", 1200, 1200, 96], ["social", 1200, 628, 96]] as const;
    for (const [i, [preset, ...measures]] of sizes.entries()) {
      await page.locator("#figure-rank").getByRole("button", { name: lang === "en" ? /^Export/ : /^تصدير/ }).click();
      const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#figure-rank").getByRole("group", { name: /PNG/ }).getByRole("button").nth(i + 1).click()]);
      expect(download.suggestedFilename()).toBe(`masar-rank-bhr-2003-2024-${lang}-${preset}.png`);
      const png = await readFile(await download.path());
      expect([png.readUInt32BE(16), png.readUInt32BE(20), Math.round(png.readUInt32BE(png.indexOf("pHYs") + 4) * 0.0254)]).toEqual(measures);
    }
  });

  it("saves the table with its byte order mark, full precision and Western digits", async () => {
    const page = await visit(`?lang=${lang}&digits=arab&edition=2024`);
    await page.locator("#figure-profile").getByRole("button", { name: lang === "en" ? /^Export/ : /^تصدير/ }).click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#figure-profile").getByRole("button", { name: /CSV/ }).click()]);
    expect(download.suggestedFilename()).toBe(`masar-profile-bhr-2024-${lang}.csv`);
    const csv = await readFile(await download.path(), "utf8");
    expect(csv.startsWith("\uFEFF")).toBe(true);
    expect(csv).toContain("0.90305");
  });
});
