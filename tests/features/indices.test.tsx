import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { cells, openPage } from "../fixtures/page";

const saudi = "?lang=en&view=sub-indices&country=SAU&from=2016&to=2018";
const figure = (name: string) => screen.getByRole("figure", { name });
const peersOf = () => figure("Seven of the eight nearest countries do better than Saudi Arabia at its weakest sub-index");

describe("the page of sub-indices", () => {
  it("goes from the bridges to the indices, and from what would move them to the nearest countries", async () => {
    const { container } = await openPage(saudi);
    expect([...container.querySelectorAll("[id^='figure-']")].map(({ id }) => id.slice("figure-".length))).toEqual(["places-bridge", "score-bridge", "profile", "history", "what-if", "weights", "goal", "peers"]);
  });

  it("lists who was passed, who moved past and who fell behind, in this order, and what it adds up to", async () => {
    await openPage(saudi);
    const places = within(figure("Why did the rank move?"));
    expect(places.getAllByRole("term").map(({ textContent }) => textContent)).toEqual(["Passed (4)by own progress", "Moved past (13)above 0.7119 in 2018", "Fell behind (1)no longer above 0.7119"]);
    expect(places.getByText(/13 moved past − 1 fell behind = 12 places lost\. All 4 that it passed are ahead of it again in 2018\./)).toBeInTheDocument();
  });

  it("tells value and computed rank of every edition in the table of the history", async () => {
    await openPage(saudi);
    const history = figure("The four indices over 12 editions");
    await userEvent.click(within(history).getByRole("button", { name: /table/ }));
    expect(cells(within(history).getAllByRole("row").find((row) => row.textContent?.startsWith("2018"))).slice(0, 5)).toEqual(["2018", "0.7917", "49", "0.5691", "0.5339"]);
  });
});

describe("the nearest countries", () => {
  it("go into the comparison one by one, and say that they are in it", async () => {
    await openPage(saudi);
    await userEvent.click(within(peersOf()).getByRole("button", { name: "Add Chile to the comparison" }));
    await waitFor(() => expect(within(peersOf()).getByRole("button", { name: "Chile is in the comparison" })).toBeDisabled());
    expect(location.search).toContain("CHL");
    expect(within(peersOf()).getByText("Chile was added to the comparison.")).toBeInTheDocument();
  });
  it("cannot be added to a comparison that is full", async () => {
    await openPage(`${saudi}&compare=BHR,ARE,SAU,QAT,KWT,OMN,DEU,FRA,USA,JPN,KOR,SGP`);
    expect(within(peersOf()).getByRole("button", { name: "Add Chile to the comparison" })).toBeDisabled();
    expect(within(peersOf()).getByText(/The comparison holds 12/)).toBeInTheDocument();
  });
  it("stand in a table with what separates them", async () => {
    await openPage(saudi);
    await userEvent.click(within(peersOf()).getByRole("button", { name: /as a table|table/ }));
    expect(cells(within(peersOf()).getAllByRole("row")[2])).toEqual(["Chile", "42", "0.7350", "0.8333", "+0.0416", "0.5377", "+0.0038", "0.8339", "+0.0238", "0.0481"]);
  });
  it("keep their frame, with the reason, where a sub-index is missing", async () => {
    await openPage("?lang=en&view=sub-indices&country=AND&from=2003&to=2004");
    expect(screen.getByRole("heading", { name: "The nearest countries" })).toBeInTheDocument();
    expect(screen.getByText(/No Human Capital Index was published for Andorra in 2004/)).toBeInTheDocument();
  });
});
