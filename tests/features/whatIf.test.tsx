import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { cells, openPage } from "../fixtures/page";
import { plain } from "../fixtures/words";

const SAUDI = "view=sub-indices&country=SAU&from=2016&to=2018";
const figure = (id: string) => within(document.getElementById(`figure-${id}`) as HTMLElement);
const text = (id: string) => plain(document.getElementById(`figure-${id}`)?.textContent);
const inAddress = (name: string) => new URLSearchParams(location.search).get(name);
const TII = "Telecommunication Infrastructure Index";

describe("the what-if of Saudi Arabia in 2018", () => {
  it("shows the published figures until something is moved; its ranks of the sub-indices are computed all along", async () => {
    await openPage(`?lang=en&${SAUDI}`);
    expect(text("what-if")).toContain("Rank, as published52 of 193");
    expect(figure("what-if").getByText("Computed by Masar, not published by the UN")).toBeInTheDocument();
  });

  it("moves while a slider moves, and writes one step of the history when it is let go", async () => {
    await openPage(`?lang=en&${SAUDI}`);
    const before = history.length;
    const slider = figure("what-if").getByRole("slider", { name: TII });
    for (const value of ["0.55", "0.58", "0.6"]) fireEvent.input(slider, { target: { value } });
    expect(text("what-if")).toContain("Rank would be43 from 52");
    expect(inAddress("tii")).toBeNull();
    fireEvent.pointerUp(slider);
    await waitFor(() => expect(inAddress("tii")).toBe("0.6"));
    expect(history.length).toBe(before + 1);
    await waitFor(() => expect(figure("what-if").getByText(/Computed by Masar/)).toBeInTheDocument());
    expect(figure("what-if").getByText(/would rank 43rd in 2018 instead of 52nd/)).toHaveAttribute("role", "status");
  });

  it("answers the keyboard: a hundredth an arrow, a tenth with Shift; mirrored in Arabic", async () => {
    await openPage(`?lang=ar&${SAUDI}`);
    const slider = figure("what-if").getByRole("slider", { name: "مؤشر البنية التحتية للاتصالات" });
    fireEvent.keyDown(slider, { key: "ArrowLeft" });
    fireEvent.keyUp(slider, { key: "ArrowLeft" });
    await waitFor(() => expect(inAddress("tii")).toBe("0.544"));
    fireEvent.keyDown(slider, { key: "ArrowUp", shiftKey: true });
    fireEvent.keyUp(slider, { key: "ArrowUp" });
    await waitFor(() => expect(inAddress("tii")).toBe("0.644"));
  });

  it("takes typed numbers in either set of digits, and says what it expects of others", async () => {
    await openPage(`?lang=en&${SAUDI}`);
    const field = figure("what-if").getByRole("textbox", { name: `${TII}, typed` });
    await userEvent.clear(field);
    await userEvent.type(field, "٠٫٦{Enter}");
    await waitFor(() => expect(inAddress("tii")).toBe("0.6"));
    await userEvent.clear(field);
    await userEvent.type(field, "1.4{Enter}");
    expect(figure("what-if").getByText("Type a number from 0 to 1, such as 0.85.")).toHaveAttribute("role", "alert");
    expect(inAddress("tii")).toBe("0.6");
    await userEvent.keyboard("{Escape}");
    expect(field).toHaveValue("0.600");
  });

  it("leaves the published value out of the address, as it is shown", async () => {
    await openPage(`?lang=en&${SAUDI}&tii=0.6`);
    const field = figure("what-if").getByRole("textbox", { name: `${TII}, typed` });
    await userEvent.clear(field);
    await userEvent.type(field, "0,534{Enter}");
    await waitFor(() => expect(inAddress("tii")).toBeNull());
  });

  it("is forgotten by Reset", async () => {
    await openPage(`?lang=en&${SAUDI}&tii=0.6&osi=0.9`);
    await userEvent.click(figure("what-if").getByRole("button", { name: "Reset" }));
    await waitFor(() => expect([inAddress("osi"), inAddress("tii")]).toEqual([null, null]));
    await waitFor(() => expect(text("what-if")).toContain("Rank, as published52"));
  });

  it("is forgotten by another later edition and not by another earlier one", async () => {
    await openPage(`?lang=en&${SAUDI}&tii=0.6&goal=30`);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "From edition" }), "2014");
    await waitFor(() => expect(inAddress("from")).toBe("2014"));
    expect(inAddress("tii")).toBe("0.6");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "To edition" }), "2020");
    await waitFor(() => expect(inAddress("tii")).toBeNull());
    expect(inAddress("goal")).toBe("30");
  });

  it("uses the weights that were chosen, and says so", async () => {
    await openPage(`?lang=en&${SAUDI}&tii=0.6&weights=60,20,20`);
    expect(text("what-if")).toContain("all countries recomputed with the weights 60 : 20 : 20");
    expect(text("what-if")).toContain("Rank would be46 from 52");
    expect(text("goal")).not.toContain("edition’s own weights"); // no goal yet
  });

  it("has a table that holds both ranks", async () => {
    await openPage(`?lang=en&${SAUDI}&tii=0.6`);
    await userEvent.click(figure("what-if").getByRole("button", { name: "Show as a table" }));
    expect(cells(figure("what-if").getAllByRole("row").at(-1)).slice(2)).toEqual(["0.7119", "0.7339", "+0.0220", "52", "43"]);
  });
});

describe("the weights", () => {
  it("stand at the edition's own until one is moved, and move the other two in proportion", async () => {
    await openPage(`?lang=en&${SAUDI}`);
    expect(screen.getByRole("heading", { name: "52nd as published; between 44th and 62nd whatever the weights" })).toBeInTheDocument();
    const fields = figure("weights").getAllByRole("textbox");
    expect(fields.map((field) => plain((field as HTMLInputElement).value))).toEqual(["33.3 %", "33.3 %", "33.3 %"]);
    await userEvent.clear(fields[0] as HTMLElement);
    await userEvent.type(fields[0] as HTMLElement, "60{Enter}");
    await waitFor(() => expect(inAddress("weights")).toBe("60,20,20"));
    await waitFor(() => expect(text("weights")).toContain("Rank with these weights 49from 52"));
  });

  it("come back to thirds when the slider comes back to where it began", async () => {
    await openPage(`?lang=en&${SAUDI}`);
    const slider = figure("weights").getByRole("slider", { name: "Weight of the Online Service Index" });
    for (const key of ["ArrowUp", "ArrowUp", "ArrowDown", "ArrowDown"]) { fireEvent.keyDown(slider, { key }); fireEvent.keyUp(slider, { key }); }
    await waitFor(() => expect((figure("weights").getAllByRole("textbox")[0] as HTMLInputElement).value).toMatch(/^33\.3/));
    await waitFor(() => expect(inAddress("weights")).toBeNull());
  });

  it("are the edition's own in 2010 at 34 : 33 : 33", async () => {
    await openPage("?lang=en&view=sub-indices&country=SAU&from=2008&to=2010&weights=34,33,33");
    expect(figure("weights").getAllByRole("textbox").map((field) => plain((field as HTMLInputElement).value))).toEqual(["34 %", "33 %", "33 %"]);
    expect(figure("weights").getByRole("button", { name: "Back to the edition’s weights" })).toBeDisabled();
  });
});

describe("the goal", () => {
  it("invites until a rank is chosen, then names the score to match and the four ways", async () => {
    await openPage(`?lang=en&${SAUDI}`);
    expect(screen.getByRole("heading", { name: "What would a better rank take?" })).toBeInTheDocument();
    await userEvent.click(figure("goal").getByRole("button", { name: "Rank 30" }));
    await waitFor(() => expect(inAddress("goal")).toBe("30"));
    expect(screen.getByRole("heading", { name: "Rank 30 takes an EGDI of 0.8011" })).toBeInTheDocument();
    expect(figure("goal").getAllByRole("listitem").map((item) => plain(item.textContent))).toEqual([
      "Online Service Index aloneout of reach alone: would need 1.060",
      "Telecommunication Infrastructure Index alone0.534 to 0.802+0.268",
      "Human Capital Index aloneout of reach alone: would need 1.078",
      "All three, by the same riseOSI0.881TII0.624HCI0.900+0.090 each",
    ]);
  });

  it("says in Arabic what is already reached", async () => {
    await openPage("?lang=ar&view=sub-indices&goal=20");
    expect(screen.getByRole("heading", { name: "المركز 20 متحقق أصلاً" })).toBeInTheDocument();
    expect(figure("goal").queryByRole("list")).not.toBeInTheDocument();
  });

  it("refuses a rank that does not exist", async () => {
    await openPage(`?lang=en&${SAUDI}`);
    await userEvent.type(figure("goal").getByRole("textbox", { name: "Rank to reach" }), "500{Enter}");
    expect(figure("goal").getByText("Type a rank from 1 to 193.")).toBeInTheDocument();
    expect(inAddress("goal")).toBeNull();
  });
});

it("gives the reason in the frame where a country was not scored, and opens the nearest edition that has a score", async () => {
  await openPage("?lang=en&view=sub-indices&country=LBY&from=2010&to=2012&osi=0.5");
  expect(figure("what-if").getByText("Libya was not scored in 2012: no government site was found online.")).toBeInTheDocument();
  await userEvent.click(figure("what-if").getByRole("button", { name: "Show 2010 to 2014" }));
  await waitFor(() => expect(figure("what-if").getByText("Rank, as published")).toBeInTheDocument());
  expect(inAddress("osi")).toBeNull();
});
