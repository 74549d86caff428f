import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { cells, openPage } from "../fixtures/page";

const options = (name: string) => within(screen.getByRole("combobox", { name })).getAllByRole("option").map(({ textContent }) => textContent);

describe("why Bahrain moved from 2022 to 2024", () => {
  it("leads with the sentence and shows both bridges first", async () => {
    await openPage("?lang=en&view=sub-indices");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Bahrain earned 44 places and kept 36, its largest gain since 2003: others’ progress took back eight");
    expect(screen.getAllByRole("figure").map((figure) => figure.id).slice(0, 2)).toEqual(["figure-places-bridge", "figure-score-bridge"]);
    expect(screen.getByText("Part of the movement is the method: HCI adds e-literacy (2024).")).toBeInTheDocument();
  });

  it("says in the table what the bars say", async () => {
    await openPage("?lang=en&view=sub-indices");
    const figure = screen.getByRole("figure", { name: "Which sub-index moved the score?" });
    await userEvent.click(within(figure).getByRole("button", { name: /table/ }));
    const rows = within(figure).getAllByRole("row").map(cells);
    expect(rows[2]).toEqual(["Telecommunication Infrastructure Index", "0.7444", "0.9877", "+0.2433", "+0.0811"]);
    expect(rows.at(-1)).toEqual(["E-Government Development Index", "0.7707", "0.9196", "+0.1489", "+0.1489"]);
  });

  it("names those that moved past, and opens the long list of those that were passed", async () => {
    await openPage("?lang=en&view=sub-indices");
    const figure = within(screen.getByRole("figure", { name: "Why did the rank move?" }));
    expect(figure.getByText(/Moved past/)).toHaveTextContent("Moved past (8)above 0.9196 in 2024");
    expect(figure.queryByText(/Malaysia/)).not.toBeInTheDocument();
    await userEvent.click(figure.getByRole("button", { name: "and 20 more" }));
    expect(figure.getByText(/Malaysia/)).toBeInTheDocument();
  });

  it("marks the places as computed, in Arabic too", async () => {
    await openPage("?lang=ar&view=sub-indices");
    expect(within(screen.getByRole("figure", { name: "لماذا تغيّر الترتيب؟" })).getByText("من حساب «مسار»، ولم تنشره الأمم المتحدة")).toBeInTheDocument();
  });
});

describe("the pair of editions", () => {
  it("offers only earlier editions as the first", async () => {
    await openPage("?lang=en&view=sub-indices&from=2003&to=2008");
    expect(options("From edition")).toEqual(["2003", "2004", "2005"]);
    expect(options("To edition")[0]).toBe("2004");
  });

  it("takes the first along when the second moves before it", async () => {
    await openPage("?lang=en&view=sub-indices");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "To edition" }), "2018");
    await waitFor(() => expect(screen.getByRole("combobox", { name: "From edition" })).toHaveValue("2016"));
    expect(screen.getByText("no change of method between these")).toBeInTheDocument();
  });
});

describe("a country not scored in one of the two", () => {
  it("keeps the titles, gives the reason and opens the nearest scored pair", async () => {
    await openPage("?lang=en&view=sub-indices&country=LBY&from=2012&to=2014");
    expect(screen.getByRole("heading", { name: "Why did the rank move?" })).toBeInTheDocument();
    expect(screen.getByText("Libya was not scored in 2012: no government site was found online.")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Show 2010 to 2014" }));
    await waitFor(() => expect(screen.getByRole("figure", { name: "Why did the rank move?" })).toBeInTheDocument());
  });
});
