import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { cells, openPage } from "../fixtures/page";
import { shippedInitiatives } from "../fixtures/shipped";
import { plain } from "../fixtures/words";

const table = () => screen.getByRole("table", { name: /What the texts say|ما تقوله النصوص/ });
const rows = () => within(table()).getAllByRole("row").filter((row) => row.id.startsWith("claim-"));
const row = (id: string) => document.getElementById(`claim-${id}`);
const status = () => screen.getByText(/ claims$| قولاً$/, { selector: "[role=status]" });
const option = (name: RegExp) => screen.getByRole("checkbox", { name });
const param = (name: string) => new URLSearchParams(location.search).get(name);
const head = () => plain(screen.getByRole("heading", { level: 1 }).textContent);
const AT = "?lang=en&view=timeline&tab=claims";

describe("the claims", () => {
  it("stand beside the table, by edition under headings of their own", async () => {
    await openPage(AT);
    expect(head()).toBe("Of 34 claims about the index in the texts, 26 agree with the UN table, 4 differ and 4 cannot be checked");
    expect(rows()).toHaveLength(34);
    expect(within(table()).getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual(["2018 edition 10 claims", "2016 edition 11 claims", "2014 edition 10 claims", "2012 edition 2 claims", "No edition stated 1 claim"]);
    expect(cells(row("2018-tii-movement-bhr"))).toEqual(["Bahrain has gained seven places in telecommunication infrastructure since 2016.11th in 2016 and 4th in 2018.", "+7", "+7computed", "Agrees"]);
    expect(cells(row("2018-rank-bhr")).slice(1)).toEqual(["26th", "26th", "Agrees"]);
    expect(cells(row("2014-osi-top-eight")).slice(1)).toEqual(["top 8", "8th, 9th and 7thcomputed", "Differs"]);
  });

  it("are all there in Arabic, in its figures and words", async () => {
    await openPage("?lang=ar&view=timeline&tab=claims");
    expect(head()).toBe("من أصل 34 قولاً عن المؤشر في النصوص، 26 تطابق جدول الأمم المتحدة و4 تختلف عنه و4 يتعذّر التحقق منها");
    expect(cells(row("2014-osi-rank-bhr")).slice(1)).toEqual(["8", "7محسوب", "مختلف"]);
  });

  it("name their text with publisher and date, and lead to its entry", async () => {
    await openPage(AT);
    const source = screen.getByText(/international cooperation in information and communications technology/, { selector: "li > span" }).closest("li");
    expect(source).toHaveTextContent("publisher not stated · 16 November 2021");
    expect(within(source as HTMLElement).getByRole("link")).toHaveAttribute("href", expect.stringMatching(/view=data.*figure=provenance|figure=provenance.*view=data/));
  });

  it("lead to where the table's figure stands", async () => {
    await openPage(AT);
    const link = (id: string) => new URLSearchParams(within(row(id) as HTMLElement).getByRole("link").getAttribute("href") ?? "");
    expect(Object.fromEntries(link("2018-tii-movement-bhr"))).toMatchObject({ view: "ranks", tab: "table", edition: "2018", from: "2016", indicator: "tii" });
    expect(Object.fromEntries(link("2016-hci-rank-bhr"))).toMatchObject({ view: "ranks", tab: "table", edition: "2016", indicator: "hci", find: "Bahrain" });
    expect(Object.fromEntries(link("2018-rank-asia-bhr"))).toMatchObject({ edition: "2018", figure: "standing" });
    expect(link("2018-rank-asia-bhr").has("view")).toBe(false); // the overview
    expect(Object.fromEntries(link("2018-very-high-asia"))).toMatchObject({ view: "data", figure: "table", edition: "2018", group: "asia", sort: "-egdi" });
    expect(Object.fromEntries(link("2016-order-gcc"))).toMatchObject({ view: "ranks", tab: "table", edition: "2016", group: "gcc" });
    expect(link("2016-order-gcc").has("find")).toBe(false);
    expect(Object.fromEntries(link("2018-very-high-are"))).toMatchObject({ edition: "2018", country: "ARE" });
    expect(within(row("advanced-places") as HTMLElement).queryByRole("link")).toBeNull();
  });

  it("are copied as text", async () => {
    const user = userEvent.setup();
    await openPage(`${AT}&verdict=differs`);
    const write = vi.spyOn(navigator.clipboard, "writeText");
    await user.click(screen.getByRole("button", { name: "Copy as text" }));
    expect(await screen.findByText("Copied as text")).toBeInTheDocument();
    expect(write.mock.calls[0]?.[0].split("\n")).toHaveLength(1 + 4 + 2);
  });
});

it("open from a link that names their figure alone, and are left by the other tabs", async () => {
  await openPage("?lang=en&view=timeline&figure=claims&state=world");
  expect(screen.getByRole("link", { name: /^Claims/, current: "page" })).toBeInTheDocument();
  expect(rows().length).toBeGreaterThan(0);
  await userEvent.click(screen.getByRole("link", { name: "Table" }));
  expect(await screen.findByText("Choose an initiative to read what it was, when, with whom, and in which text it stands.")).toBeInTheDocument();
  expect(param("figure")).toBeNull();
  expect(screen.queryByText(/state=world/)).toBeNull(); // it is asked of claims alone
});

describe("the filters of the claims", () => {
  it.each([
    ["en", "Filtered by Verdict (Agrees and Differs), Edition (2014) and Text (“rank”)."],
    ["ar", "التصفية بحسب النتيجة (مطابق ومختلف) والنسخة (2014) والنص («rank»)."],
  ])("are said by facet for paper, %s", async (lang, said) => {
    await openPage(`?lang=${lang}&view=timeline&tab=claims&verdict=agrees,differs&editions=2014&q=rank`);
    expect(plain(screen.getByText(/^(Filtered by|التصفية بحسب)/).textContent)).toBe(said);
  });
  it("narrow them down, count the other facets anew and take part in the address", async () => {
    await openPage(AT);
    await userEvent.click(option(/^Differs/));
    expect(status()).toHaveTextContent("4 of 34 claims");
    expect(head()).toBe("All 4 claims that meet these filters differ from the UN table");
    expect(option(/^Agrees/).closest("label")).toHaveTextContent("Agrees26");
    expect(option(/^2018/).closest("label")).toHaveTextContent("20180");
    await waitFor(() => expect(param("verdict")).toBe("differs"));
    await userEvent.click(option(/^Online services/));
    expect(rows().map(({ id }) => id)).toEqual(["claim-2014-osi-rank-bhr", "claim-2014-osi-top-eight"]);
    await userEvent.click(screen.getByRole("button", { name: "Remove the filter Differs" }));
    await waitFor(() => expect([param("verdict"), param("index")]).toEqual([null, "osi"]));
  });

  it("read an address, with claims of all states and without an edition", async () => {
    await openPage(`${AT}&state=world&editions=2014,none`);
    expect(rows().map(({ id }) => id)).toEqual(["claim-2016-stricter-criteria", "claim-2014-epi-in-osi"]);
  });

  it("find a text in either language", async () => {
    await openPage(AT);
    await userEvent.type(screen.getByRole("searchbox"), "راس المال");
    await waitFor(() => expect(rows().map(({ id }) => id)).toEqual(["claim-2016-hci-rank-bhr"]));
  });

  it("name the one in the way where they find nothing, and drop it", async () => {
    await openPage(`${AT}&verdict=differs&editions=2018`);
    expect(head()).toBe("No claim meets these filters");
    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.getByText("One filter is in the way: without Differs there are 10.")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Drop Differs" }));
    expect(rows()).toHaveLength(10);
  });

  it("tell what of the address names nothing", async () => {
    await openPage(`${AT}&verdict=differs,wrong&text=text-009&state=qat`);
    expect(screen.getByText(/Ignored in the address: .*verdict=wrong.* and .*text=text-009/)).toBeInTheDocument();
    expect(option(/^Qatar/)).toBeChecked();
  });
});

describe("what the file lacks is said", () => {
  it("an entry that was left out, on this tab too", async () => {
    await openPage(AT, { initiatives: { ...shippedInitiatives, problems: [{ file: "initiatives.json", line: "advanced-places", column: "indicator", value: "gdp", reason: { kind: "form" } }] } });
    expect(screen.getByText(/could not be read.*advanced-places \(indicator\)/)).toBeInTheDocument();
  });

  it("a list without claims, where no filter stands in the way", async () => {
    await openPage(AT, { initiatives: { ...shippedInitiatives, claims: [] } });
    expect(head()).toBe("The texts hold no claim about the index");
    expect(screen.queryByText(/filters/, { selector: "p b" })).toBeNull();
    expect(screen.queryByText(/0 of 0/)).toBeNull();
  });

  it("a source that nobody knows", async () => {
    await openPage("?lang=en&view=timeline", { initiatives: { ...shippedInitiatives, initiatives: shippedInitiatives.initiatives.map((one, i) => (i === 0 ? { ...one, sources: ["text-900"] } : one)) } });
    expect(screen.getByText(/Initiatives name a source that sources\.json does not hold: .*text-900/)).toBeInTheDocument();
  });
});

it("asks nothing by a search of hyphens, and each state once", async () => {
  await openPage(`${AT}&q=-&state=BHR,bhr`);
  expect(screen.getAllByRole("button", { name: /^Remove the filter/ }).map((button) => button.textContent)).toEqual(["Bahrain"]);
});
