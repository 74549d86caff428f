import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ranksTable } from "~/analysis/ranksTable";
import { csvText } from "~/export/saveTable";
import { shownFile, wholeFile } from "~/features/ranks/ranksFile";
import { cells, openPage } from "../fixtures/page";
import { shippedSurvey } from "../fixtures/shipped";
import { wordsOf } from "../fixtures/words";

const param = (name: string) => new URLSearchParams(location.search).get(name);
/** Puts a text into the search at once, in place of what was there. */
const paste = async (text: string) => { await userEvent.clear(screen.getByRole("searchbox")); await userEvent.paste(text); };
const table = () => within(screen.getByRole("table"));
const rows = () => table().getAllByRole("row").slice(1).filter((row) => !row.matches("[aria-hidden]")); // the rest only hold the height
const names = () => rows().map((row) => within(row).getByRole("link").textContent);

describe("the table of ranks", () => {
  it("holds every state, of which only those in view are drawn", async () => {
    await openPage("?view=ranks&tab=table&lang=en");
    expect(screen.getByRole("table")).toHaveAttribute("aria-rowcount", "194");
    expect(rows().length).toBeLessThan(60);
    expect(rows()[0]).toHaveAttribute("aria-rowindex", "2");
    expect(cells(rows()[5])).toEqual(["6", "Saudi ArabiaAsia", "1056", "+99", "0.9602", "0.9900", "0.9841", "0.9067", "0.9589"]);
    expect(screen.getByText("Rows 1 to 26 of 193")).toBeInTheDocument();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/^Bahrain has gained 28 places since 2003/);
  });

  it("draws the rows that are scrolled to", async () => {
    await openPage("?view=ranks&tab=table&lang=en");
    const frame = screen.getByRole("region", { name: "193 states in the 2024 edition" });
    Object.defineProperty(frame, "clientHeight", { value: 38 * 20 });
    fireEvent.scroll(frame, { target: { scrollTop: 38 * 100 } });
    expect(await screen.findByText("Rows 101 to 120 of 193")).toBeInTheDocument();
    expect(rows().map((row) => row.getAttribute("aria-rowindex"))).toContain("102");
    expect(names()).not.toContain("Denmark");
  });

  it("sorts by a column and says so, in the address too", async () => {
    await openPage("?view=ranks&tab=table&lang=en");
    await userEvent.click(screen.getByRole("button", { name: "Change since 2003" }));
    await waitFor(() => expect(param("sort")).toBe("-change"));
    expect(names().slice(0, 2)).toEqual(["Liechtenstein", "Saudi Arabia"]);
    expect(screen.getByRole("columnheader", { name: "Change since 2003" })).toHaveAttribute("aria-sort", "descending");
    await userEvent.click(screen.getByRole("button", { name: "\u20662003–2024\u2069" }));
    await waitFor(() => expect(names()[0]).toBe("USA"));
  });

  it("finds by former names and folded Arabic, and says of others whom the Survey covers", async () => {
    await openPage("?view=ranks&tab=table&lang=en");
    await paste("swaziland");
    await waitFor(() => expect(names()).toEqual(["Eswatini"]));
    await paste("الامارات");
    await waitFor(() => expect(names()).toEqual(["UAE"]));
    await paste("Kosovo");
    expect(await screen.findByText(/The Survey covers the 193 member states of the UN; Kosovo is not in its tables/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Clear the search" }));
    await waitFor(() => expect(param("find")).toBeNull());
  });

  it("shows a group, and leads out of it when the country is elsewhere", async () => {
    await openPage("?view=ranks&tab=table&lang=en");
    await userEvent.click(screen.getByRole("radio", { name: "GCC 6" }));
    await waitFor(() => expect(names()).toEqual(["Saudi Arabia", "UAE", "Bahrain", "Oman", "Qatar", "Kuwait"]));
    expect(param("group")).toBe("gcc");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "More" }), "oceania");
    await waitFor(() => expect(names()).toContain("Australia"));
    await paste("norway");
    await userEvent.click(await screen.findByRole("button", { name: "Search all member states" }));
    await waitFor(() => expect(names()).toEqual(["Norway"]));
  });

  it("makes a country the focus by a click on its row, by a link", async () => {
    await openPage("?view=ranks&tab=table&lang=en");
    const link = within(rows()[1] as HTMLElement).getByRole("link", { name: "Estonia" });
    expect(new URLSearchParams(link.getAttribute("href") ?? "").get("country")).toBe("EST");
    await userEvent.click(link);
    await waitFor(() => expect(param("country")).toBe("EST"));
    await userEvent.click(rows()[0] as HTMLElement);
    await waitFor(() => expect(param("country")).toBe("DNK"));
    expect(within(rows()[0] as HTMLElement).getByRole("link")).toHaveAttribute("aria-current", "true");
  });

  it("compares with any earlier edition, and with none in the first", async () => {
    await openPage("?view=ranks&tab=table&lang=en&to=2010");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Edition compared with" }), "2022");
    await waitFor(() => expect([param("from"), param("to")]).toEqual(["2022", null]));
    expect(cells(rows().find((row) => within(row).queryByText("Bahrain")))[3]).toBe("+36");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Edition" }), "2012");
    await waitFor(() => expect([param("edition"), param("from")]).toEqual(["2012", null]));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Edition" }), "2003");
    await waitFor(() => expect(screen.queryByRole("combobox", { name: "Edition compared with" })).toBeNull());
    expect(table().getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual(["Rank", "Country", "EGDI", "OSI", "TII", "HCI", "EPI"]);
  });

  it("says that it passed over an earlier edition that is not earlier, and an unknown column", async () => {
    await openPage("?view=ranks&tab=table&lang=en&edition=2010&from=2012&sort=population");
    expect(screen.getByText(/Ignored in the address: .*sort=population.*from=2012/)).toBeInTheDocument();
  });

  it("calls the ranks of another index computed", async () => {
    await openPage("?view=ranks&tab=table&lang=en&indicator=osi");
    expect(screen.getByRole("columnheader", { name: /OSI rank\W*computed/ })).toBeInTheDocument();
    expect(screen.getByText("Computed by Masar, not published by the UN")).toBeInTheDocument();
  });

  it("leaves a dash with the reason where there was no rank", async () => {
    await openPage("?view=ranks&tab=table&lang=en&edition=2012&find=libya");
    expect(cells(rows()[0]).slice(0, 4)).toEqual(["—", "Libyanot scored: no online presence", "——", "—"]);
  });
});

describe("the files of the table", () => {
  const answer = ranksTable(shippedSurvey, { edition: 2024, since: 2020, indicator: "egdi", group: "gcc", sort: { column: "rank", isDescending: false }, compare: wordsOf("ar").format.compare });
  it("hold the rows shown with the rank in each edition of the path", () => {
    const [head, first] = csvText((words) => shownFile(words, answer), wordsOf("ar")).split("\r\n");
    expect(head).toBe("\uFEFFرمز ISO,الدولة,المنطقة,الترتيب,ترتيب 2020,ترتيب 2022,التغيّر منذ 2020,EGDI,OSI,TII,HCI,EPI,ملاحظة");
    expect(first).toMatch(/^SAU,.*,آسيا,6,43,31,37,0\.9602/);
  });
  it("hold everything: a row for each country and edition, empty where not published", () => {
    const { rows: all } = wholeFile(wordsOf("en"), shippedSurvey);
    expect(all).toHaveLength(193 * 12);
    expect(all.find(([code, , , edition]) => code === "LBY" && edition === 2012)?.slice(4)).toEqual([null, null, null, expect.any(Number), expect.any(Number), null, "not scored: no online presence"]);
  });
});
