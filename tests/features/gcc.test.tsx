import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { cells, openPage } from "../fixtures/page";

const figure = (name: RegExp) => screen.getByRole("figure", { name });
async function tableOf(name: RegExp) {
  await userEvent.click(within(figure(name)).getByRole("button", { name: /table|الجدول/ }));
  return within(within(figure(name)).getByRole("table")).getAllByRole("row").map(cells);
}

describe("the page of a group", () => {
  it("compares the six Gulf states unless another group is chosen", async () => {
    await openPage("?lang=en&view=gcc");
    expect(screen.getByRole("heading", { level: 1, name: "Saudi Arabia has climbed 99 places since 2003, the second largest gain in the world; five of the six improved on 2022" })).toBeInTheDocument();
    expect(screen.getAllByRole("figure")).toHaveLength(6);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Group compared" }), "arab");
    await waitFor(() => expect(location.search).toContain("group=arab"));
    expect(screen.getByRole("heading", { level: 1, name: /14 of the 21 improved on 2022/ })).toBeInTheDocument();
  });

  it("holds every rank of every edition in its table, the best now first", async () => {
    await openPage("?lang=en&view=gcc");
    const rows = await tableOf(/Best rank/);
    expect(rows[0]).toEqual(["Country", "2003", "2004", "2005", "2008", "2010", "2012", "2014", "2016", "2018", "2020", "2022", "2024"]);
    expect(rows[1]).toEqual(["Saudi Arabia", "105", "90", "80", "70", "58", "41", "36", "44", "52", "43", "31", "6"]);
    expect(rows.slice(1).map(([name]) => name)).toEqual(["Saudi Arabia", "UAE", "Bahrain", "Oman", "Qatar", "Kuwait"]);
  });

  it("follows the two editions chosen on the page, and says so", async () => {
    await openPage("?lang=en&view=gcc");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "To edition" }), "2018");
    await waitFor(() => expect(location.search).toContain("to=2018"));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "From edition" }), "2008");
    await waitFor(() => expect(location.search).toContain("from=2008"));
    expect(screen.getByRole("heading", { level: 1, name: /^Oman climbed 21 places between 2008 and 2018/ })).toBeInTheDocument();
    const rows = await tableOf(/led in/);
    expect(rows.slice(1).map(([edition, leader]) => `${edition} ${leader}`)).toEqual(["2008 UAE", "2010 Bahrain", "2012 UAE", "2014 Bahrain", "2016 Bahrain", "2018 UAE"]);
    expect(within(figure(/sub-indices/)).getByText(/Place in the group, 2018/)).toBeInTheDocument();
  });

  it("marks computed ranks as Masar's own, and published values not", async () => {
    await openPage("?lang=en&view=gcc");
    expect(screen.getAllByText(/Computed by Masar/)).toHaveLength(2); // the means, the strengths
    await userEvent.click(screen.getByRole("radio", { name: "OSI" }));
    await waitFor(() => expect(screen.getAllByText(/Computed by Masar/)).toHaveLength(6)); // all: computed ranks
    await userEvent.click(screen.getByRole("radio", { name: "Value" }));
    await waitFor(() => expect(screen.getAllByText(/Computed by Masar/)).toHaveLength(2)); // the means, the strengths: values are published
  });

  it("says where the axis of the means starts, and over how many states they are taken", async () => {
    await openPage("?lang=en&view=gcc");
    const means = figure(/further above/);
    expect(within(means).getByText("Mean EGDI of each group; axis starts at 0.2")).toBeInTheDocument();
    expect(within(means).getByText(/GCC \(6\)/)).toBeInTheDocument();
  });

  it("names the grey lines of a large group", async () => {
    await openPage("?lang=en&view=gcc&group=europe");
    expect(within(figure(/took the lead|has led|The paths/)).getByText("In grey: the other members")).toBeInTheDocument();
  });
});
