import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { cells, openPage } from "../fixtures/page";
import { shippedInitiatives } from "../fixtures/shipped";
import { plain } from "../fixtures/words";

const labels = (place: HTMLElement) => within(place).getAllByRole("button").map(({ textContent }) => plain(textContent));
const menuOf = (name: RegExp) => {
  const { parentElement } = within(screen.getByRole("figure", { name })).getByRole("button", { name: /^(Export|تصدير)/ });
  return parentElement?.querySelector<HTMLElement>("[popover]") ?? document.body;
};

it("offers a picture in five sizes, the slide first, then the table, and of the timeline a calendar of what is dated", async () => {
  await openPage("?lang=en&view=timeline");
  const menu = menuOf(/What happened/);
  expect(labels(within(menu).getByRole("group", { name: "Picture, PNG" }))).toEqual([
    "Slide1920 × 1080", "Slide, 4K3840 × 2160", "A4, half a page170 × 120 mm", "Square1200 × 1200", "Social media1200 × 628",
  ]);
  expect(labels(menu).slice(5)).toEqual(["Table, CSVOpens in a spreadsheet", "Calendar, .ics31 dated initiatives; the undated stay out", "Copy linkTo this figure, as it stands"]);
});

it("counts in the calendar what meets the filter, in the reader's digits, and offers none where nothing is dated", async () => {
  const { unmount } = await openPage("?lang=ar&view=timeline&kind=award&digits=arab");
  expect(labels(menuOf(/ماذا حدث/)).join(" ")).toContain("تقويم .ics٥ مبادرات مؤرخة");
  unmount();
  await openPage("?lang=en&view=timeline&q=zzzz");
  expect(labels(menuOf(/What happened/)).join(" ")).not.toContain(".ics");
});

it("offers no calendar of a figure that has no dates of its own", async () => {
  await openPage("?lang=en&view=gcc");
  expect(screen.queryByRole("button", { name: /\.ics/ })).toBeNull();
  expect(screen.getAllByRole("group", { name: "Picture, PNG" }).length).toBeGreaterThan(1);
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
