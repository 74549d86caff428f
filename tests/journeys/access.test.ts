import { AxeBuilder } from "@axe-core/playwright";
import { expect, it } from "vitest";
import { visits } from "./page";

const visit = visits();
const VIEWS = ["view=overview", "view=ranks", "view=sub-indices", "view=gcc", "view=timeline", "view=data", "stories=1", "story=gulf", "embed=1"] as const;

it.each([["en", "light", 1440], ["ar", "dark", 1440], ["ar", "light", 390]] as const)("shows no view that keeps anybody out: %s, %s, %i px", async (lang, colorScheme, width) => {
  const faults: string[] = [];
  for (const view of VIEWS) {
    const page = await visit(`?lang=${lang}&${view}`, { colorScheme, width });
    await page.locator("main h2, main svg text").first().waitFor();
    const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]).analyze();
    faults.push(...violations.map(({ id, nodes }) => `${view}: ${id} at ${nodes.map(({ target }) => target.join(" ")).slice(0, 3).join(", ")}`));
  }
  expect(faults).toEqual([]);
});

it("reaches every control and every chart with the Tab key, and shows where it is", async () => {
  const page = await visit("?lang=ar");
  const wanted = await page.locator("header a:visible, header button:visible, main button:visible, main a:visible, main [tabindex='0']:visible").count();
  const seen = new Set<string>();
  for (let i = 0; i < wanted + 10; i++) {
    await page.keyboard.press("Tab");
    const [id, isMarked] = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return ["", true] as const;
      element.setAttribute("data-seen", element.getAttribute("data-seen") ?? String(Math.floor(performance.now() * 1000)));
      return [element.getAttribute("data-seen") ?? "", getComputedStyle(element).outlineStyle !== "none" || element.matches("input[type=radio]")] as const;
    });
    expect(isMarked, id).toBe(true);
    if (id) seen.add(id);
  }
  expect(seen.size).toBeGreaterThanOrEqual(wanted);
});

it("opens a view in a new tab with its own address, and keeps focus on the heading after a change of view", async () => {
  const page = await visit("?lang=en");
  expect(await page.getByRole("link", { name: "GCC" }).getAttribute("href")).toContain("view=gcc");
  await page.getByRole("link", { name: "Ranks" }).first().click();
  await page.waitForFunction(() => document.activeElement?.id === "heading" && document.title.startsWith("Ranks"));
});
