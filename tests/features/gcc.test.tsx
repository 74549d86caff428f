import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { openPage } from "../fixtures/page";

vi.mock("~/charts/Chart", () => ({ Chart: () => null }));

const figure = (name: RegExp) => screen.getByRole("figure", { name });
async function tableOf(name: RegExp) {
  await userEvent.click(within(figure(name)).getByRole("button", { name: /table|الجدول/ }));
  return within(within(figure(name)).getByRole("table")).getAllByRole("row").map((row) => [...row.querySelectorAll("th, td")].map(({ textContent }) => textContent.replaceAll(/[\u2066-\u2069]/g, "")));
}

describe("the page of a group", () => {
  it("compares the six Gulf states unless another group is chosen", async () => {
    await openPage("?lang=en&view=gcc");
    expect(screen.getByRole("heading", { level: 1, name: "Saudi Arabia has climbed 99 places since 2003; five of the six improved on 2022" })).toBeInTheDocument();
    expect(screen.getAllByRole("figure")).toHaveLength(4);
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

  it("tells the shades by their ranges, and by fifths where values are shown", async () => {
    await openPage("?lang=ar&view=gcc");
    const legend = () => within(screen.getByRole("list", { name: "الفئات" })).getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(legend()).toEqual(["1–10", "11–25", "26–50", "51–75", "76+"]);
    await userEvent.click(screen.getByRole("radio", { name: "القيمة" }));
    await waitFor(() => expect(location.search).toContain("measure=value"));
    expect(legend()).toEqual(["0.8–1.0", "0.6–0.8", "0.4–0.6", "0.2–0.4", "0.0–0.2"]);
  });

  it("marks computed ranks as Masar's own, and published values not", async () => {
    await openPage("?lang=en&view=gcc");
    expect(screen.getAllByText(/Computed by Masar/)).toHaveLength(1); // the means
    await userEvent.click(screen.getByRole("radio", { name: "OSI" }));
    await waitFor(() => expect(screen.getAllByText(/Computed by Masar/)).toHaveLength(4)); // the means, paths, places gained, grid
    await userEvent.click(screen.getByRole("radio", { name: "Value" }));
    await waitFor(() => expect(screen.getAllByText(/Computed by Masar/)).toHaveLength(2)); // the means, and places gained, which are always ranks
  });

  it("says where the axis of the means starts, and over how many states they are taken", async () => {
    await openPage("?lang=en&view=gcc");
    const means = figure(/further above/);
    expect(within(means).getByText("Mean EGDI of each group; axis starts at 0.2")).toBeInTheDocument();
    expect(within(means).getByText(/GCC \(6\)/)).toBeInTheDocument();
  });

  it("explains the hatch and the dash only where they occur", async () => {
    await openPage("?lang=en&view=gcc&group=europe");
    expect(within(screen.getByRole("list", { name: "Classes" })).getByText("not yet a member")).toBeInTheDocument();
    expect(within(figure(/lead|led|paths/i)).getByText("In grey: the other members")).toBeInTheDocument();
  });
});
