import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { pngTexts } from "~/export/pngChunks";
import { visits } from "./page";

const visit = visits();
const NAMES = {
  en: { export: /^Export/, download: "Download PNG", both: "Both", pack: /^Briefing pack/, digits: "123" },
  ar: { export: /^تصدير/, download: "تنزيل PNG", both: "كلتاهما", pack: /^حزمة الإحاطة/, digits: "123" },
} as const;

/** Opens the sheet of a figure and waits for the picture in it. */
async function openSheet(page: Page, figure: string) {
  await page.locator(`#figure-${figure} [data-export]`).click();
  await page.locator("dialog canvas").waitFor();
  return page.locator("dialog[open]");
}

/** What a button of the sheet saves, once the picture shows what was chosen. */
async function saved(page: Page, button: string, name: RegExp) {
  await page.locator("dialog code", { hasText: name }).waitFor();
  await page.waitForTimeout(500); // the picture follows its choice after a pause
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("dialog[open]").getByRole("button", { name: button, exact: true }).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const measures = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20), Math.round(png.readUInt32BE(png.indexOf("pHYs") + 4) * 0.0254)];
const pick = (page: Page, value: string) => page.locator(`dialog input[value="${value}"]`).check({ force: true });

/** Makes a choice of a row; its radio button lies unseen over its word. */
const choose = (place: Locator, name: string) => place.getByRole("radio", { name, exact: true }).check({ force: true });

/** Drops a file on the page as a file manager does. */
const drop = (page: Page, name: string, bytes: Uint8Array) => page.evaluate(([file, data]) => {
  const transfer = new DataTransfer();
  transfer.items.add(new File([new Uint8Array(data)], file));
  for (const type of ["dragover", "drop"]) document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
}, [name, [...bytes]] as const);

describe.each(["en", "ar"] as const)("a briefing author, in %s", (lang) => {
  it("saves every size as it is named, with resolution, texts and link inside", async () => {
    const page = await visit(`?lang=${lang}&edition=2024&to=2024&theme=light`);
    await openSheet(page, "rank");
    const sizes = [["slide", 1920, 1080, 144], ["slide-4k", 3840, 2160, 288], ["a4-half", 2008, 1417, 300], ["square", 1200, 1200, 96], ["social", 1200, 628, 96]] as const;
    for (const [preset, ...wanted] of sizes) {
      await pick(page, preset);
      const { name, bytes } = await saved(page, NAMES[lang].download, new RegExp(`-${preset}\\.png$`));
      expect(name).toBe(`masar-rank-bhr-2003-2024-${lang}-${preset}.png`);
      expect(measures(bytes)).toEqual(wanted);
      const texts = pngTexts(bytes);
      expect([...(texts?.keys() ?? [])]).toEqual(["Title", "Source", "Description", "Copyright", "URL"]);
      expect(texts?.get("URL")).toMatch(new RegExp(`^\\?lang=${lang}&view=overview&country=BHR&compare=.*&edition=2024&from=2003&to=2024&figure=rank`));
      expect(bytes.includes("127.0.0.1")).toBe(false);
    }
  });

  it("opens the sheet from the keyboard within a figure, and comes back to where it was", async () => {
    const page = await visit(`?lang=${lang}&theme=light`);
    await page.locator("#figure-profile [role=img]").first().focus();
    await page.evaluate((arabic) => document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: arabic ? "ث" : "e", code: "KeyE", bubbles: true, cancelable: true })), lang === "ar");
    await page.locator("dialog canvas").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("dialog[open]").waitFor({ state: "detached" });
  });

  it("saves the table with its byte order mark, full precision and Western digits", async () => {
    const page = await visit(`?lang=${lang}&digits=arab&edition=2024&theme=light`);
    await openSheet(page, "profile");
    const { name, bytes } = await saved(page, lang === "en" ? "CSV" : "جدول CSV", /png$/);
    expect(name).toBe(`masar-profile-bhr-2024-${lang}.csv`);
    expect(bytes.toString("utf8").startsWith("\uFEFF")).toBe(true);
    expect(bytes.toString("utf8")).toContain("0.90305");
  });
});

describe("a picture", () => {
  it("in both languages names and titles itself in both, and is the same to the byte when it is saved again", async () => {
    const page = await visit("?lang=en&theme=light");
    const sheet = await openSheet(page, "rank");
    await choose(sheet, NAMES.en.both);
    const first = await saved(page, NAMES.en.download, /-ar-en-slide\.png$/);
    const again = await saved(page, NAMES.en.download, /-ar-en-slide\.png$/);
    expect(first.bytes.equals(again.bytes)).toBe(true);
    const titles = [...first.bytes.toString("latin1").matchAll(/iTXtTitle\0\0\0(\w\w)\0/g)].map(([, language]) => language);
    expect(titles).toEqual(["en", "ar"]);
  });

  it("on nothing lets the page through, in dark says so in its name, and carries the words that its author wrote", async () => {
    const page = await visit("?lang=en&theme=light");
    const sheet = await openSheet(page, "rank");
    await sheet.getByRole("textbox", { name: "Title, English" }).fill("A title of our own");
    await choose(sheet, "Clear");
    const clear = await saved(page, NAMES.en.download, /-clear\.png$/);
    expect(pngTexts(clear.bytes)?.get("Title")).toBe("A title of our own");
    const corner = await page.evaluate(async (bytes) => {
      const canvas = new OffscreenCanvas(1920, 1080).getContext("2d");
      canvas?.drawImage(await createImageBitmap(new Blob([new Uint8Array(bytes)])), 0, 0);
      return [...(canvas?.getImageData(4, 1000, 1, 1).data ?? [])];
    }, [...clear.bytes]);
    expect(corner).toEqual([0, 0, 0, 0]);
    await sheet.getByRole("button", { name: /use the computed one/ }).click();
    await choose(sheet, "Dark");
    const dark = await saved(page, NAMES.en.download, /-slide-dark\.png$/);
    expect(pngTexts(dark.bytes)?.get("Title")).toMatch(/^Bahrain ranks/);
  });

  it("as SVG is text in its own typeface, with what it says of itself inside", async () => {
    const page = await visit("?lang=ar&theme=light");
    await openSheet(page, "rank");
    const { name, bytes } = await saved(page, "ملف SVG", /png$/);
    expect(name).toBe("masar-rank-bhr-2003-2024-ar-slide.svg");
    const svg = bytes.toString("utf8");
    const found = await page.evaluate((text) => {
      const file = new DOMParser().parseFromString(text, "image/svg+xml");
      return { isWell: !file.querySelector("parsererror"), texts: [...file.querySelectorAll("text")].map(({ textContent }) => textContent).join("|"), title: file.querySelector("title")?.textContent, link: file.getElementsByTagNameNS("http://purl.org/dc/elements/1.1/", "identifier")[0]?.textContent };
    }, svg);
    expect(found.isWell).toBe(true);
    expect(found.texts).toContain("البحرين");
    expect(found.title).toMatch(/^البحرين في المركز/);
    expect(found.link).toMatch(/^\?lang=ar&view=overview/);
    expect(svg.match(/@font-face\{font-family:[^}]*url\(data:font\/woff2;base64,/g)?.length).toBeGreaterThan(1);
    expect(svg).not.toMatch(/href="http|url\(http/);
  });

  it("of a size of one's own is laid out for it, and says so where the chart has no room", async () => {
    const page = await visit("?lang=en&theme=light");
    const sheet = await openSheet(page, "rank");
    await pick(page, "custom");
    await sheet.getByRole("textbox", { name: "Width, px" }).fill("1500");
    await sheet.getByRole("textbox", { name: "Width, px" }).press("Enter");
    const { bytes } = await saved(page, NAMES.en.download, /-1500x900\.png$/);
    expect(measures(bytes)).toEqual([1500, 900, 144]);
    for (const [field, value] of [["Width, px", "600"], ["Height, px", "480"], ["Dots per inch", "600"]] as const) {
      await sheet.getByRole("textbox", { name: field }).fill(value);
      await sheet.getByRole("textbox", { name: field }).press("Enter");
    }
    await sheet.getByRole("alert").filter({ hasText: /leaves no room for the chart: .* it takes \d+ px of height/ }).waitFor();
    expect(await sheet.getByRole("button", { name: "Download PNG" }).getAttribute("aria-disabled")).toBe("true");
  });

  it("in both languages is refused in a sentence where the figure does not fit twice, rather than cut", async () => {
    const page = await visit("?lang=en&view=gcc&theme=light");
    const sheet = await openSheet(page, "strengths");
    await choose(sheet, NAMES.en.both);
    await sheet.getByRole("img", { name: /مؤشر/ }).waitFor();
    await pick(page, "a4-half");
    await sheet.getByRole("alert").filter({ hasText: "no room for both languages at this size" }).waitFor();
    await choose(sheet, "English");
    await sheet.locator("canvas").waitFor();
  });

  it("remembers on this device how it was last wanted", async () => {
    const page = await visit("?lang=en&theme=light");
    await openSheet(page, "rank");
    await pick(page, "square");
    await page.locator("dialog code", { hasText: "-square.png" }).waitFor();
    await page.reload();
    await openSheet(page, "profile");
    await page.locator("dialog code", { hasText: "-square.png" }).waitFor();
  });

  it("costs nothing before the sheet is opened", async () => {
    const page = await visit("?lang=en&theme=light");
    const loaded = () => page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => /ExportSheet|PackDrawer|deck|BriefOfCountry/.test(name)));
    expect(await loaded()).toEqual([]);
    await openSheet(page, "rank");
    expect(await loaded()).not.toEqual([]);
  });
});

describe("a picture that is dropped on Masar", () => {
  it("opens the view that it shows, and what is none is told by name", async () => {
    const page = await visit("?lang=en&view=sub-indices&country=SAU&from=2016&to=2018&theme=light");
    await openSheet(page, "places-bridge");
    const { name, bytes } = await saved(page, NAMES.en.download, /png$/);
    await page.goto("about:blank");
    const other = await visit("?lang=en&theme=light");
    await drop(other, "notes.txt", new TextEncoder().encode("hello"));
    await other.getByRole("alert").filter({ hasText: /notes\.txt\u2069? is neither a PNG nor an SVG/ }).waitFor();
    await drop(other, "empty.png", bytes.subarray(0, 33));
    await other.getByRole("alert").filter({ hasText: /empty\.png\u2069? is a picture, but holds no link/ }).waitFor();
    await drop(other, name, bytes);
    await other.waitForFunction(() => { const at = new URL(location.href).searchParams; return at.get("view") === "sub-indices" && at.get("country") === "SAU" && at.get("from") === "2016" && at.get("to") === "2018"; });
    await other.locator("#figure-places-bridge").waitFor();
    await other.getByText(/Opened from .*masar-places-bridge/).waitFor();
  });
});

describe("a briefing pack", () => {
  const TRAY = "rank~BHR~2003~2024~egdi~rank,places-bridge~SAU~2016~2018~egdi~rank,map~BHR~2010~2010~egdi~rank";
  const openPack = async (page: Page, lang: "en" | "ar" = "en") => {
    await page.getByRole("button", { name: NAMES[lang].pack }).click();
    return page.locator("dialog[open]");
  };

  it("is ticked across views, kept in the address, ordered by keyboard, and undone", async () => {
    const page = await visit("?lang=en&theme=light");
    await page.locator("#figure-rank").getByRole("button", { name: "Add to the pack" }).click();
    await page.getByRole("navigation").getByRole("link", { name: "GCC" }).first().click();
    await page.locator("#figure-heatmap").getByRole("button", { name: "Add to the pack" }).click();
    await page.waitForFunction(() => new URL(location.href).searchParams.get("tray") === "rank~BHR~2003~2024~egdi~rank,heatmap~BHR~2003~2024~egdi~rank");
    const pack = await openPack(page);
    await pack.getByRole("button", { name: /^Every edition, 2 of 2/ }).press("Alt+ArrowUp");
    await page.waitForFunction(() => new URL(location.href).searchParams.get("tray")?.startsWith("heatmap"));
    await pack.getByRole("button", { name: "Remove Rank path" }).click();
    await page.waitForFunction(() => new URL(location.href).searchParams.get("tray") === "heatmap~BHR~2003~2024~egdi~rank");
    await pack.getByRole("button", { name: "Undo" }).click();
    await page.waitForFunction(() => new URL(location.href).searchParams.get("tray")?.endsWith("rank~BHR~2003~2024~egdi~rank"));
    await pack.getByRole("button", { name: /Rank path: this figure/ }).click();
    await pack.getByRole("button", { name: "All six Gulf states, this figure" }).click();
    await page.waitForFunction(() => new URL(location.href).searchParams.get("tray")?.split(",").length === 7);
  });

  it("leaves as a ZIP in both languages with contents, alternative texts and citations", async () => {
    const page = await visit(`?lang=ar&theme=light&tray=${TRAY}`);
    const pack = await openPack(page, "ar");
    await choose(pack, "كلتاهما");
    const [download] = await Promise.all([page.waitForEvent("download"), pack.getByRole("button", { name: "إعداد ملف ZIP" }).click()]);
    expect(download.suggestedFilename()).toMatch(/^masar-pack-\d{4}-\d\d-\d\d-ar-en\.zip$/);
    const files = unzipSync(new Uint8Array(await readFile(await download.path())));
    const figures = ["rank-bhr-2003-2024", "places-bridge-sau-2016-2018", "map-world-2010"];
    expect(Object.keys(files).toSorted()).toEqual([
      "contents-ar.html", "contents-en.html", "texts-ar.txt", "texts-en.txt", ...figures.flatMap((figure) => ["ar", "en"].flatMap((lang) => [`masar-${figure}-${lang}-slide.png`, `masar-${figure}-${lang}.csv`])),
    ].toSorted());
    const contents = strFromU8(files["contents-ar.html"] ?? new Uint8Array());
    for (const figure of figures) expect(contents).toContain(`masar-${figure}-ar-slide.png`);
    expect(contents).toContain('dir="rtl"');
    expect(strFromU8(files["texts-en.txt"] ?? new Uint8Array())).toMatch(/Alternative text: A line chart|Alternative text: /);
  });

  it("leaves as a deck whose charts are PowerPoint's own, right to left where Arabic", async () => {
    const page = await visit(`?lang=en&theme=light&tray=${TRAY}`);
    const pack = await openPack(page);
    await choose(pack, "Both");
    await pack.getByRole("radio", { name: /^PowerPoint/ }).check();
    const [download] = await Promise.all([page.waitForEvent("download"), pack.getByRole("button", { name: "Make the deck" }).click()]);
    const files = unzipSync(new Uint8Array(await readFile(await download.path())));
    const slides = Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides.length).toBeGreaterThanOrEqual(7);
    expect(Object.keys(files).filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name)).length).toBeGreaterThanOrEqual(4);
    expect(slides.some((name) => strFromU8(files[name] ?? new Uint8Array()).includes('rtl="1"'))).toBe(true);
  });

  it("goes on where one figure fails, names it, and makes it when asked again", async () => {
    let isDown = true;
    const page = await visit(`?lang=en&theme=light&tray=${TRAY}`, { routes: { "**/boundaries.json": (route) => (isDown ? route.fulfill({ status: 503 }) : route.continue()) } });
    const pack = await openPack(page);
    await Promise.all([page.waitForEvent("download"), pack.getByRole("button", { name: "Make the ZIP" }).click()]);
    await pack.getByRole("alert").filter({ hasText: /Not made: 3\. World map \(\u2066?data\/boundaries\.json\u2069? did not load\)\. The rest goes on\./ }).waitFor();
    isDown = false;
    const [download] = await Promise.all([page.waitForEvent("download"), pack.getByRole("button", { name: "Retry" }).click()]);
    const files = unzipSync(new Uint8Array(await readFile(await download.path())));
    expect(Object.keys(files)).toContain("masar-map-world-2010-en-slide.png");
  });

  it("is stopped by Cancel, and nothing is saved", async () => {
    const page = await visit(`?lang=en&theme=light&tray=${TRAY}`);
    const pack = await openPack(page);
    await choose(pack, "Both");
    await pack.getByRole("button", { name: "Make the ZIP" }).click();
    await pack.getByRole("button", { name: "Cancel" }).click();
    await pack.getByText("Cancelled. Nothing was saved.").waitFor();
  });

  it("prints two halves to a page, whole, and leaves the page as it was", async () => {
    const page = await visit(`?lang=en&theme=light&tray=${TRAY}`);
    await page.evaluate(() => {
      window.print = () => {
        const sheets = [...document.querySelectorAll(".masar-pages section")].map((section) => [...section.querySelectorAll("img")].map(({ naturalWidth, alt }) => naturalWidth > 0 && alt !== ""));
        Object.assign(window, { printed: { sheets, title: document.title } });
        window.dispatchEvent(new Event("afterprint"));
      };
    });
    const pack = await openPack(page);
    await choose(pack, "Both");
    await pack.getByRole("radio", { name: /^Print or PDF/ }).check();
    await pack.getByRole("button", { name: "Print", exact: true }).click();
    await pack.getByText("Handed to the printer.").waitFor();
    const { sheets, title } = await page.evaluate(() => (window as unknown as { printed: { sheets: boolean[][]; title: string } }).printed);
    expect(sheets).toEqual([[true, true], [true, true], [true, true]]);
    expect(title).toMatch(/^masar-pack-.*-ar-en$/);
    expect(await page.locator(".masar-pages").count()).toBe(0);
    expect(await page.title()).toContain("Masar");
  });
});

describe.each([["BHR", "ar"], ["SOM", "en"], ["DNK", "ar"], ["VCT", "en"]] as const)("the brief of %s, %s", (country, lang) => {
  it("is two pages of A4 that hold all they say, and is left by Esc", async () => {
    const page = await visit(`?lang=${lang}&country=${country}&report=1&theme=dark`, { width: 1000 });
    await page.locator("main svg text").first().waitFor();
    const overflow = await page.locator("section[aria-label]").evaluateAll((pages) => pages.map((sheet) => { const body = sheet.children[1] as HTMLElement; return [body.scrollHeight - body.clientHeight, body.scrollWidth - body.clientWidth]; }));
    expect(overflow).toEqual([[0, 0], [0, 0]]);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => !location.search.includes("report"));
    await page.locator("#figure-rank").waitFor();
  });
});
