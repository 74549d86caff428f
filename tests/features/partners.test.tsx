import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { cells, openPage } from "../fixtures/page";

const figure = () => screen.getByRole("figure", { name: /partner|took part|مشاركةً|شريك/ });
const table = () => within(figure()).getByRole("table");
const rowOf = (name: RegExp) => within(table()).getByRole("row", { name });
const param = (name: string) => new URLSearchParams(location.search).get(name);

describe("the table of the partners", () => {
  it("says who took part most often, with whom and when", async () => {
    await openPage("?lang=en&view=timeline");
    expect(within(figure()).getByRole("heading", { level: 2 })).toHaveTextContent("UN-GAID took part most often: in 10 of 54 initiatives, all in 2010");
    expect(cells(within(table()).getAllByRole("row")[0])).toEqual(["Partner", "Initiatives", "Countries", "2007", "2010", "2012", "2013", "2014", "2015", "2019", "2022", "2024", "No date"]);
    expect(cells(rowOf(/^UN-GAID/))).toEqual(["UN-GAID", "10", "Bahrain 10", "", "10", "", "", "", "", "", "", "", ""]);
    expect(cells(rowOf(/^All/)).slice(0, 5)).toEqual(["All", "54", "", "1", "11"]);
  });
  it("gives the texts as its source", async () => {
    await openPage("?lang=en&view=timeline");
    expect(within(figure()).getByText(/^Source: 5 official and press texts/)).toBeInTheDocument();
    expect(within(figure()).queryByText(/E-Government Survey/)).not.toBeInTheDocument();
  });
  it("reads time from left to right in Arabic, the undated last in reading", async () => {
    await openPage("?lang=ar&view=timeline");
    const heads = cells(within(table()).getAllByRole("row")[0]);
    expect(heads.slice(3)).toEqual(["2024", "2022", "2019", "2015", "2014", "2013", "2012", "2010", "2007", "بلا تاريخ"]);
  });
});

describe("each number", () => {
  it("leads to the list of a partner in a year, and to the head of the page", async () => {
    await openPage("?lang=en&view=timeline&kind=forum");
    const link = within(table()).getByRole("link", { name: "EU, 2015: 2 initiatives" });
    expect(link).toHaveAttribute("href", expect.stringContaining("partner=eu"));
    await userEvent.click(link);
    await waitFor(() => expect([param("partner"), param("years"), param("tab"), param("kind")]).toEqual(["eu", "2015-2015", "table", "forum"]));
    expect(screen.getByText("2 of 54 initiatives", { selector: "[role=status]" })).toBeInTheDocument();
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  });
  it("leads to what a partner and a country did together", async () => {
    await openPage("?lang=en&view=timeline");
    await userEvent.click(within(table()).getByRole("link", { name: "iGA and Kuwait: 1 initiative" }));
    await waitFor(() => expect([param("partner"), param("state")]).toEqual(["bhr-iga", "KWT"]));
    expect(screen.getByText("1 of 54 initiatives", { selector: "[role=status]" })).toBeInTheDocument();
  });
  it("leads to those without a partner, which can be removed again", async () => {
    await openPage("?lang=en&view=timeline");
    await userEvent.click(within(rowOf(/^No partner named/)).getByRole("link", { name: "No partner named" }));
    await waitFor(() => expect(param("partner")).toBe("none"));
    expect(screen.getByText("19 of 54 initiatives", { selector: "[role=status]" })).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Remove the filter No partner named" }));
    expect(screen.getByText("54 of 54 initiatives", { selector: "[role=status]" })).toBeInTheDocument();
  });
  it("says that those without a date stand at the end of a longer list", async () => {
    await openPage("?lang=en&view=timeline");
    expect(within(table()).getByRole("link", { name: "UNDP: 1 initiative without a date, at the end of all 7" })).toBeInTheDocument();
  });
});

it("leads to those without a date where they stand in the list, and says so to who points", async () => {
  await openPage("?lang=en&view=timeline");
  const link = within(table()).getByRole("link", { name: "UN: 1 initiative without a date, at the end of all 7" });
  expect(link).toHaveAttribute("title", "UN: 1 initiative without a date, at the end of all 7");
  await userEvent.click(link);
  await waitFor(() => expect(screen.getByRole("heading", { level: 3, name: "No date in the source" })).toHaveFocus());
  expect([param("partner"), param("tab")]).toEqual(["un", "table"]);
});

describe("under filters", () => {
  it("keeps the other partners where one is asked for, and marks that one", async () => {
    await openPage("?lang=en&view=timeline&partner=eu");
    expect(within(rowOf(/^EU /)).getByRole("link", { name: "EU" })).toHaveAttribute("aria-current", "true");
    expect(rowOf(/^UN-GAID/)).toBeInTheDocument();
  });
  it("shows the years asked for alone, and nothing where nothing is found", async () => {
    await openPage("?lang=en&view=timeline&years=2012-2014");
    expect(cells(within(table()).getAllByRole("row")[0])).toEqual(["Partner", "Initiatives", "Countries", "2012", "2013", "2014"]);
    await userEvent.type(screen.getByRole("searchbox"), "no such words");
    await waitFor(() => expect(screen.queryByRole("figure", { name: /took part/ })).not.toBeInTheDocument());
  });
  it("says that its title holds for those that meet the filters", async () => {
    await openPage("?lang=en&view=timeline&q=cloud");
    expect(within(figure()).getByRole("heading", { level: 2 })).toHaveTextContent("Each of the 2 partners named took part in one initiative (among the initiatives that meet these filters)");
  });
  it("opens from twelve to all", async () => {
    await openPage("?lang=en&view=timeline");
    expect(rowOf(/^KOTRA/)).toHaveAttribute("data-more");
    await userEvent.click(within(figure()).getByRole("button", { name: "Show all 26 partners" }));
    expect(rowOf(/^KOTRA/)).not.toHaveAttribute("data-more");
  });
});
