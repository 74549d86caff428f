import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { cells, openPage } from "../fixtures/page";

const tableOf = async (title: RegExp) => {
  const figure = screen.getByRole("figure", { name: title });
  await userEvent.click(within(figure).getByRole("button", { name: /table|الجدول/ }));
  return within(figure).getByRole("table");
};

describe("the overview of Bahrain", () => {
  it("leads with the sentence and four figures", async () => {
    await openPage("?lang=en");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Bahrain ranks 18th of 193, up 36 places on 2022");
    expect(screen.getByText("0.9196")).toBeInTheDocument();
    expect(screen.getByText("Very high")).toBeInTheDocument();
  });

  it("says in the table what the path says, edition by edition", async () => {
    await openPage("?lang=en");
    const rows = within(await tableOf(/Best 13th in 2010/)).getAllByRole("row");
    expect(cells(rows[0])).toEqual(["Edition", "Bahrain", "UAE", "Kuwait", "Oman", "Qatar", "Saudi Arabia"]);
    expect(cells(rows.at(-1))).toEqual(["2024", "18", "11", "66", "41", "53", "6"]);
    expect(rows).toHaveLength(13);
  });

  it("lists what the marks under the path stand for", async () => {
    await openPage("?lang=en");
    const list = within(screen.getByRole("figure", { name: /Best 13th/ })).getByRole("list");
    expect(within(list).getAllByRole("listitem")[0]).toHaveTextContent("2007eGovernment Authority founded");
  });

  it("names every chart for those who do not see it", async () => {
    await openPage("?lang=ar");
    const pictures = screen.getAllByRole("img", { hidden: false });
    expect(pictures.length).toBeGreaterThanOrEqual(3);
    for (const picture of pictures) expect(picture).toHaveAccessibleName(/البحرين/);
  });

  it("places it in its groups", async () => {
    await openPage("?lang=en");
    const rows = within(await tableOf(/3rd in the Gulf, 6th in Asia/)).getAllByRole("row").slice(1);
    expect(rows.map(cells)).toEqual([["GCC countries", "3", "6"], ["Arab states", "3", "21"], ["Asia", "6", "47"], ["World", "18", "193"]]);
  });
});

describe("a state with gaps", () => {
  it("gets the reason in words and a dash, never 0", async () => {
    await openPage("?lang=en&country=LBY&edition=2012");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Libya was not scored in 2012: no government site was found online");
    expect(screen.getByText(/nothing was assessed: it is not a fall/)).toBeInTheDocument();
    expect(screen.getAllByText("—").length).toBeGreaterThan(1);
  });
});

describe("the address", () => {
  it("takes Arabic-Indic digits into figures and tables", async () => {
    await openPage("?lang=ar&digits=arab");
    expect(screen.getByText("٠٫٩١٩٦")).toBeInTheDocument();
  });

  it("switches the language of the document and its title", async () => {
    await openPage("?lang=en");
    await userEvent.click(screen.getByRole("button", { name: "العربية" }));
    await waitFor(() => expect(document.documentElement).toHaveAttribute("dir", "rtl"));
    expect(document.title).toContain("نظرة عامة");
  });
});
