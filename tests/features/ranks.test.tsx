import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { countryOf } from "~/analysis/lookup";
import { countriesCalled, formerNameFor, nothingFound } from "~/figure/countrySearch";
import { openPage } from "../fixtures/page";
import { shippedSpellings, shippedSurvey } from "../fixtures/shipped";
import { wordsOf } from "../fixtures/words";

const param = (name: string) => new URLSearchParams(location.search).get(name);
const chips = () => within(screen.getByRole("list", { name: "Countries and groups compared" }));

describe("a comparison of twelve with the focus beside them", () => {
  const twelve = "ARE,SAU,QAT,KWT,OMN,DNK,EST,SGP,KOR,ISL,GBR,DEU";

  it("keeps all thirteen when another becomes the focus", async () => {
    await openPage(`?view=ranks&lang=en&country=BHR&compare=${twelve}`);
    expect(chips().getAllByRole("listitem")).toHaveLength(13);
    await userEvent.click(chips().getByRole("button", { name: "Estonia" }));
    await waitFor(() => expect(param("country")).toBe("EST"));
    expect(chips().getAllByRole("listitem")).toHaveLength(13);
    expect(param("compare")?.split(",")).toHaveLength(12);
    expect(screen.queryByText(/Only twelve/)).toBeNull();
  });
});

describe("a country taken out", () => {
  it("comes back on Undo, which is offered until the next choice", async () => {
    await openPage("?view=ranks&lang=en");
    await userEvent.click(chips().getByRole("button", { name: "Remove Kuwait" }));
    await userEvent.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(chips().getByRole("button", { name: "Kuwait" })).toBeInTheDocument());

    await userEvent.click(chips().getByRole("button", { name: "Remove Kuwait" }));
    await screen.findByRole("button", { name: "Undo" });
    await userEvent.click(chips().getByRole("button", { name: "Oman" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "Undo" })).toBeNull());
  });
});

describe("the tabs", () => {
  it("keep the keyboard when another is opened", async () => {
    await openPage("?view=ranks&lang=en");
    screen.getByRole("link", { name: "Table" }).focus();
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(param("tab")).toBe("table"));
    expect(screen.getByRole("link", { name: "Table" })).toHaveFocus();
  });
});

describe("the range of editions", () => {
  const thumb = (name: string) => screen.getByRole("slider", { name });

  it("goes from edition to edition by the arrows, with one step of the history for all of them", async () => {
    await openPage("?view=ranks&lang=en");
    const before = history.length;
    thumb("From edition").focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
    await waitFor(() => expect(param("from")).toBe("2008"));
    expect(thumb("From edition")).toHaveAttribute("aria-valuetext", "2008");
    expect(history.length).toBe(before + 1);
    await userEvent.keyboard("{Home}");
    await waitFor(() => expect(param("from")).toBeNull());
  });

  it("keeps the first before the last", async () => {
    await openPage("?view=ranks&lang=en&from=2020");
    thumb("From edition").focus();
    await userEvent.keyboard("{End}");
    await waitFor(() => expect(param("from")).toBe("2022"));
    thumb("To edition").focus();
    await userEvent.keyboard("{ArrowLeft}");
    expect(param("to")).toBeNull();
  });

  it("follows the direction of time: the left arrow leads to a later edition where time runs to the left", async () => {
    await openPage("?view=ranks&lang=ar&time=rtl");
    thumb("من نسخة").focus();
    await userEvent.keyboard("{ArrowLeft}");
    await waitFor(() => expect(param("from")).toBe("2004"));
  });

  it("rests at editions and writes once, when the thumb is let go", async () => {
    await openPage("?view=ranks&lang=en");
    const before = history.length;
    fireEvent.pointerDown(thumb("To edition"));
    for (const year of ["2021", "2019", "2017"]) fireEvent.change(thumb("To edition"), { target: { value: year } });
    expect(thumb("To edition")).toHaveAttribute("aria-valuetext", "2016");
    expect(param("to")).toBeNull();
    fireEvent.pointerUp(thumb("To edition"));
    await waitFor(() => expect(param("to")).toBe("2016"));
    expect(history.length).toBe(before + 1);
  });
});

describe("all countries", () => {
  it("are shown faintly on demand, and the address says so", async () => {
    await openPage("?view=ranks&lang=en");
    await userEvent.click(screen.getByRole("switch", { name: "All countries" }));
    await waitFor(() => expect(param("rest")).toBe("dim"));
    expect(screen.getByText("Faint lines: all other countries")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("switch", { name: "All countries" }));
    await waitFor(() => expect(param("rest")).toBeNull());
  });

  it("speak of dotted lines only where there are some", async () => {
    await openPage("?view=ranks&lang=en&from=2012&to=2018");
    expect(screen.queryByText(/dotted/)).toBeNull();
  });
});

describe("the search for a country", () => {
  const found = (text: string, language: "en" | "ar" = "en") => countriesCalled(text, shippedSurvey.countries, { words: wordsOf(language), spellings: shippedSpellings }).map(({ code }) => code);
  it.each([["Swaziland", "SWZ"], ["Turkey", "TUR"], ["Libyan Arab Jamahiriya", "LBY"], ["ivory coast", "CIV"], ["الامارات", "ARE"], ["عمان", "OMN"], ["north korea", "PRK"]])("knows %s", (text, code) => expect(found(text)[0]).toBe(code));
  it("names the former name that found a country, and none where its own did", () => {
    const country = (code: string) => countryOf(shippedSurvey, code);
    expect(formerNameFor("swazi", country("SWZ"), shippedSpellings)).toMatch(/Swaziland/);
    expect(formerNameFor("eswatini", country("SWZ"), shippedSpellings)).toBeNull();
  });
  it.each([["en", "Palestine"], ["en", "State of Palestine"], ["en", "taiwan"], ["en", "Kosovo"], ["en", "Vatican"], ["ar", "فلسطين"], ["ar", "تايوان"], ["ar", "كوسوفو"], ["ar", "الكرسي الرسولي"], ["ar", "الفاتيكان"]] as const)("says of a name that the Survey does not rank whom it covers: %s, %s", (language, text) => {
    expect(found(text)).toEqual([]);
    expect(nothingFound(wordsOf(language), text, 193)).toMatch(language === "en" ? /^The Survey covers the 193 member states of the UN; .* is not in its tables\.$/ : /^يشمل التقرير الدول الأعضاء في الأمم المتحدة، وعددها 193؛ ولا يرد في جداوله/);
  });
});
