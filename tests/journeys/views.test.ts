import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { visits } from "./page";

const visit = visits();

describe("a reader who compares", () => {
  it("adds a country and a group, makes one the focus, takes one out and brings it back", async () => {
    const page = await visit("?lang=en&view=ranks");
    await page.getByRole("button", { name: "Add a country" }).click();
    await page.keyboard.type("eston");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => new URL(location.href).searchParams.get("compare")?.endsWith("EST"));
    await page.getByRole("button", { name: "Estonia", exact: true }).click();
    await page.waitForFunction(() => new URL(location.href).searchParams.get("country") === "EST");
    await page.getByRole("button", { name: "Remove Kuwait" }).click();
    await page.getByText("Kuwait removed.").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: "Remove Kuwait" }).waitFor();
  });

  it("changes index and measure by keyboard, and sees the figure called computed", async () => {
    const page = await visit("?lang=ar&view=ranks");
    await page.getByRole("radio", { name: "EGDI" }).focus();
    await page.keyboard.press(await page.evaluate(() => (document.dir === "rtl" ? "ArrowLeft" : "ArrowRight")));
    await page.waitForFunction(() => new URL(location.href).searchParams.get("indicator") !== null);
    await page.locator("#figure-ranks footer", { hasText: "من حساب «مسار»" }).waitFor();
  });
});

describe("a reader who asks why", () => {
  it("is offered the nearest scored pair where one edition was not scored", async () => {
    const page = await visit("?lang=en&view=sub-indices&country=LBY&from=2012&to=2014");
    await page.getByRole("button", { name: /^Show \d{4} to \d{4}$/ }).first().click();
    await page.waitForFunction(() => new URL(location.href).searchParams.get("from") !== "2012");
    await page.locator("#figure-places-bridge [role=img] svg").waitFor();
  });
});

describe("a reader of the timeline", () => {
  it("filters by kind and text, opens one, and undoes a filter with the browser's button", async () => {
    const page = await visit("?lang=en&view=timeline");
    await page.getByRole("checkbox", { name: /^Awards/ }).check();
    await page.waitForFunction(() => new URL(location.href).searchParams.get("kind") === "award");
    await page.getByRole("searchbox").fill("host year");
    await page.getByText(/^1 of \d+ initiatives/).first().waitFor();
    await page.goBack();
    await page.waitForFunction(() => new URL(location.href).searchParams.get("q") === null);
    await page.goBack();
    await page.waitForFunction(() => new URL(location.href).searchParams.get("kind") === null);
  });

  it("finds an initiative by Arabic letters however they are written, on a phone", async () => {
    const page = await visit("?lang=ar&view=timeline", { width: 390 });
    await page.getByRole("searchbox").fill("تركمنستان");
    await page.getByRole("searchbox").fill("تركمانستان");
    await page.locator("main li", { hasText: "وفد تركمانستان" }).first().waitFor();
  });

  it("opens a link to one initiative with its source and the ranks around it", async () => {
    const page = await visit("?lang=en&view=timeline&initiative=un-public-service-forum-2013");
    await page.getByRole("heading", { name: /UN Public Service Forum/ }).waitFor();
    await page.getByText("no cause is implied").first().waitFor();
  });
});

describe.each(["en", "ar"] as const)("a reader of the table, in %s", (lang) => {
  it("finds a country, orders the rows and saves what is shown", async () => {
    const page = await visit(`?lang=${lang}&view=data&edition=2018`);
    await page.getByRole("searchbox").fill(lang === "en" ? "bahrain" : "البحرين");
    await page.waitForFunction(() => document.querySelectorAll("main tbody tr").length === 1);
    expect(await page.locator("main tbody tr").first().textContent()).toContain("26");
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("main").getByRole("button", { name: /CSV/ }).first().click()]);
    expect(download.suggestedFilename()).toBe(`masar-table-world-2018-${lang}.csv`);
    const csv = await readFile(await download.path(), "utf8");
    expect(csv.split("\r\n")).toHaveLength(3);
    expect(csv).toContain("BHR,26,");
  });
});

it("prints the figure without the bar and without controls", async () => {
  const page = await visit("?lang=ar&view=gcc");
  await page.locator("#figure-heatmap svg").last().waitFor();
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("header nav").first().isVisible()).toBe(false);
  expect(await page.getByRole("button", { name: /تصدير/ }).first().isVisible()).toBe(false);
  expect(await page.locator("#figure-heatmap [role=img] svg").isVisible()).toBe(true);
});

it("opens at the figure that a link names", async () => {
  const page = await visit("?lang=en&view=gcc&figure=heatmap");
  await page.waitForFunction(() => window.scrollY > 100 && (document.getElementById("figure-heatmap")?.getBoundingClientRect().top ?? Infinity) < window.innerHeight / 2);
});
