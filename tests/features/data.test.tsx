import { readdirSync } from "node:fs";
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { countryTable } from "~/analysis/countryTable";
import { FILES } from "~/features/data/Downloads";
import { tableFile } from "~/features/data/tableFile";
import { App } from "~/app/App";
import { pageQuery } from "~/app/pageQuery";
import { createQueryClient } from "~/data/queryClient";
import { surveyQuery } from "~/data/survey";
import { languageQuery } from "~/i18n/i18n";
import { cells, openPage } from "../fixtures/page";
import { shippedSurvey } from "../fixtures/shipped";
import { plain, wordsOf } from "../fixtures/words";

const rows = () => [...screen.getByRole("region", { name: /edition|نسخة/ }).querySelectorAll("tbody tr")]; // all 193: by role takes seconds
/** Puts a text into the search at once, in place of what was there. */
const paste = async (text: string) => { await userEvent.clear(screen.getByRole("searchbox")); await userEvent.paste(text); };
const panel = (title: string) => screen.getByRole("heading", { level: 2, name: title }).closest("section") as HTMLElement;
const rowOf = (name: RegExp) => cells(rows().find((row) => name.test(row.textContent)));

describe("the table of the latest edition", () => {
  it("holds every member state, best rank first, to four decimals", async () => {
    await openPage("?lang=en&view=data");
    expect(screen.getByRole("heading", { level: 2, name: "All member states in the 2024 edition" })).toBeInTheDocument();
    expect(rows()).toHaveLength(193);
    expect(rowOf(/Bahrain/)).toEqual(["18", "Bahrain", "0.9196", "0.9031", "0.9877", "0.8680", "0.9041", "54", "+36"]);
    expect(screen.getByText("193 of 193 countries")).toHaveAttribute("role", "status");
  });

  it("is ordered by the head of a column, by pointer or keyboard, and says which way", async () => {
    await openPage("?lang=en&view=data&group=gcc");
    screen.getByRole("button", { name: "Change" }).focus();
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(screen.getByRole("columnheader", { name: "Change" })).toHaveAttribute("aria-sort", "descending"));
    expect(cells(rows()[0]).at(-1)).toBe("+36");
    await waitFor(() => expect(location.search).toContain("sort=-change"));
    await userEvent.click(screen.getByRole("button", { name: "Change" }));
    await waitFor(() => expect(screen.getByRole("columnheader", { name: "Change" })).toHaveAttribute("aria-sort", "ascending"));
  });

  it("finds a country in either language, whichever way Arabic is spelt, and counts what is left", async () => {
    await openPage("?lang=en&view=data");
    await paste("الامارات");
    expect(rows().map((row) => cells(row)[1])).toEqual(["United Arab Emirates"]);
    expect(screen.getByText("1 of 193 countries")).toBeInTheDocument();
  });

  it("shows a group, and leads out of it when the country is elsewhere", async () => {
    await openPage("?lang=en&view=data&group=arab");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Group" }), "gcc");
    expect(rows().map((row) => cells(row)[1])).toEqual(["Saudi Arabia", "United Arab Emirates", "Bahrain", "Oman", "Qatar", "Kuwait"]);
    await paste("norway");
    await userEvent.click(await screen.findByRole("button", { name: "Search all member states" }));
    expect(rows().map((row) => cells(row)[1])).toEqual(["Norway"]);
  });

  it("says that a name outside the Survey is none of its states, and clears the search", async () => {
    await openPage("?lang=en&view=data&find=Kosovo");
    expect(screen.getByText(/The Survey covers the 193 member states of the UN/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Clear the search" }));
    await waitFor(() => expect(rows()).toHaveLength(193));
  });

  it("opens a country in the overview, in the edition shown", async () => {
    await openPage("?lang=en&view=data&edition=2016&find=bahrain");
    const link = screen.getByRole("link", { name: "Bahrain" });
    expect(new URLSearchParams(link.getAttribute("href") ?? "").get("edition")).toBe("2016");
    await userEvent.click(link);
    expect(await screen.findByRole("heading", { level: 1, name: /Bahrain ranks 24th of 193/ })).toBeInTheDocument();
  });

  it("tells that it passed over an unknown column", async () => {
    await openPage("?lang=en&view=data&sort=population");
    expect(screen.getByText(/Ignored in the address: .*sort=population/)).toBeInTheDocument();
    expect(cells(rows()[0])[1]).toBe("Denmark");
  });
});

describe("what an early edition lacks", () => {
  it("stands as a dash with its reason in words, never as 0", async () => {
    await openPage("?lang=en&view=data&edition=2003");
    expect(rowOf(/^—Chad/)).toEqual(["—", "Chadnot scored: no online presence", "—", "—", "0.0015", "0.3900", "—"]);
    expect(rowOf(/South Sudan/)).toEqual(["—", "South Sudannot yet a member of the UN", "—", "—", "—", "—", "—"]);
    expect(rowOf(/Andorra/)[5]).toBe("—‡(HCI not published; the UN counted it as 0 in the EGDI)");
  });

  it("keeps a figure above the possible, flagged and explained", async () => {
    await openPage("?lang=en&view=data&edition=2003&group=oceania");
    expect(rowOf(/Micronesia/)[5]).toMatch(/^1\.4220†/);
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toContain("† HCI above 1, the highest possible; kept as the UN has it.");
  });

  it("has no rank before the first edition", async () => {
    await openPage("?lang=en&view=data&edition=2003&group=gcc");
    expect(screen.queryByRole("columnheader", { name: "Change" })).not.toBeInTheDocument();
  });
});

describe("what stands beside the table", () => {
  it("names the spans of one method with the members of each", async () => {
    await openPage("?lang=ar&view=data&group=gcc");
    expect(within(panel("متى تنقطع المقارنة")).getAllByRole("term").map(({ textContent }) => plain(textContent))).toEqual(["2003–2005191 دولة عضواً", "2008–2010192 دولة عضواً", "2012–2020193 دولة عضواً", "2022193 دولة عضواً", "2024193 دولة عضواً"]);
  });

  it("gives every source with its address, and says what is not stated", async () => {
    await openPage("?lang=en&view=data&group=gcc");
    const provenance = within(panel("Provenance"));
    expect(provenance.getAllByRole("group")).toHaveLength(11);
    for (const link of provenance.getAllByRole("link")) expect(link).toHaveAttribute("rel", "noreferrer");
    const text = provenance.getByText(/On the visit of a United Nations delegation/).closest("details");
    expect(text?.textContent).toContain("Datenot stated");
  });

  it("lists the known exceptions with their countries", async () => {
    await openPage("?lang=en&view=data&group=gcc");
    const exception = screen.getByText(/^HCI above 1/).closest("details");
    expect(exception?.textContent).toContain("2 rows2003Micronesia (Federated States of) 1.4220 and Tuvalu 1.0300");
  });

  it("offers every file of the evidence, and no other, relative to the page", async () => {
    await openPage("?lang=en&view=data&group=gcc");
    const links = within(panel("Downloads")).getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual(FILES.map((file) => `./data/${file}`));
    expect([...FILES].toSorted()).toEqual(readdirSync("public/data").toSorted());
  });

  it("explains the five indices", async () => {
    await openPage("?lang=en&view=data&group=gcc");
    expect(within(panel("The indices")).getAllByRole("term")).toHaveLength(5);
  });

  it("copies the citation of the edition shown", async () => {
    await openPage("?lang=en&view=data&edition=2016&group=gcc");
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Copy the citation" }));
    expect(await navigator.clipboard.readText()).toBe("UN DESA, United Nations E-Government Survey 2016: E-Government in Support of Sustainable Development.");
  });
});

describe("rows that could not be read", () => {
  it("are listed with their place and reason, and nothing is said where all could", async () => {
    const { container } = await openPage("?lang=en&view=data&group=gcc");
    expect(container.querySelector("#figure-problems")).toBeNull();
    cleanup();
    const client = createQueryClient();
    client.setQueryData(surveyQuery.queryKey, { ...shippedSurvey, problems: [{ file: "egdi.csv", line: 172, column: "osi", value: "n/a", reason: { kind: "notNumber" } }] });
    await Promise.all([client.prefetchQuery(languageQuery("en")), client.prefetchQuery(pageQuery(client, "data"))]);
    render(<App client={client} />);
    const problems = await screen.findByRole("region", { name: "Rows that could not be read" });
    expect(cells(within(problems).getAllByRole("row")[1])).toEqual(["egdi.csv", "172", "osi", "n/a", "not a number"]);
  });
});

it("writes the rows for a spreadsheet with code, bare numbers and the reason in words", () => {
  const answer = countryTable(shippedSurvey, { edition: 2004, group: "arab", compare: wordsOf("ar").format.compare, sort: { column: "rank", isDescending: false } });
  const { columns, rows: written } = tableFile(wordsOf("ar"), answer);
  expect(columns.map(({ head }) => head)).toEqual(["رمز ISO", "الترتيب", "الدولة", "EGDI", "OSI", "TII", "HCI", "EPI", "ترتيب 2003", "التغيّر", "ملاحظة"]);
  expect(written.find(([code]) => code === "BHR")?.slice(0, 2)).toEqual(["BHR", 46]);
  expect(written.find(([code]) => code === "LBY")).toEqual(["LBY", null, "ليبيا", null, null, 0.05192, 0.84, null, null, null, "لم تُقيَّم: لا حضور لها على الإنترنت"]);
});
