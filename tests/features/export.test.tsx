import { fireEvent, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { cells, openPage } from "../fixtures/page";
import { shippedInitiatives } from "../fixtures/shipped";
import { plain } from "../fixtures/words";

it("lets every figure leave its page and go into the briefing pack, by name", async () => {
  await openPage("?lang=en&view=gcc");
  const figures = screen.getAllByRole("figure");
  expect(figures.length).toBeGreaterThan(4);
  for (const figure of figures) {
    const button = within(figure).getByRole("button", { name: /^Export: ./ });
    expect(button.getAttribute("aria-keyshortcuts")).toBe("E");
    expect(within(figure).getByRole("button", { name: "Add to the pack" }).getAttribute("aria-pressed")).toBe("false");
  }
});

it("puts a figure into the pack with all that it depends on, counts it in the bar, and takes it out again", async () => {
  await openPage("?lang=en&view=sub-indices&country=SAU&from=2016&to=2018&goal=10");
  const goal = screen.getAllByRole("figure").find(({ id }) => id === "figure-goal") ?? document.body;
  fireEvent.click(within(goal).getByRole("button", { name: "Add to the pack" }));
  await screen.findByRole("button", { name: "Briefing pack, 1 figure" });
  expect(new URLSearchParams(location.search).get("tray")).toBe("goal~SAU~2016~2018~egdi~rank~goal=10");
  fireEvent.click(within(goal).getByRole("button", { name: "Take out of the pack" }));
  await screen.findByRole("button", { name: "Briefing pack, 0 figures" });
  expect(location.search).not.toContain("tray");
});

it("refuses a twenty-fifth figure in a sentence", async () => {
  const tray = Array.from({ length: 24 }, (_, i) => `peers~BHR~2022~2024~egdi~rank~goal=${i + 1}`).map(encodeURIComponent).join();
  await openPage(`?lang=en&view=overview&tray=${tray}`);
  const [first] = screen.getAllByRole("button", { name: "Add to the pack" });
  fireEvent.click(first ?? document.body);
  await screen.findByText("The pack holds at most 24 figures.");
});

const faults = [
  { file: "initiatives.json", line: "un-forum-2013", column: "title.ar", value: "", reason: { kind: "empty" } },
  { file: "initiatives.json", line: "un-forum-2013", column: "kind", value: "party", reason: { kind: "form" } },
  { file: "initiatives.json", line: 3, column: "id", value: "", reason: { kind: "missing" } },
] as const;

it("tells on the timeline which entries of the file were left out, and on the page of the data why", async () => {
  const { unmount } = await openPage("?lang=en&view=timeline", { initiatives: { ...shippedInitiatives, problems: faults } });
  expect(plain(screen.getByText(/could not be read and are left out/).textContent)).toContain("2 entries of initiatives.json could not be read and are left out: un-forum-2013 (title.ar) and 3 (id).");
  unmount();
  await openPage("?lang=ar&view=data", { initiatives: { ...shippedInitiatives, problems: faults } });
  const rows = within(screen.getByRole("region", { name: "صفوف تعذّرت قراءتها" })).getAllByRole("row");
  expect(rows.slice(1).map(cells)).toEqual([
    ["initiatives.json", "un-forum-2013", "title.ar", "—", "الخلية فارغة"],
    ["initiatives.json", "un-forum-2013", "kind", "party", "ليست على الصيغة المتوقعة"],
    ["initiatives.json", "3", "id", "—", "الحقل ناقص"],
  ]);
});
