import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { openPage } from "../fixtures/page";
import { plain } from "../fixtures/words";

const list = () => document.querySelector<HTMLElement>("#figure-list") ?? document.body;
const row = (title: RegExp) => within(list()).getByRole("link", { name: title }).closest("li");
const marks = (element: Element | null) => [...(element?.querySelectorAll("mark") ?? [])].map(({ textContent }) => textContent);
const param = (name: string) => new URLSearchParams(location.search).get(name);
const chips = () => screen.getAllByRole("button", { name: /^Remove the filter/ });

describe("the list of initiatives", () => {
  it("stands under its own heading, with a heading for each year, the latest first and the undated last with their reason", async () => {
    await openPage("?lang=en&view=timeline");
    expect(within(list()).getByRole("heading", { level: 2 })).toHaveTextContent("Initiatives by year");
    const years = within(list()).getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
    expect(years.at(0)).toBe("2024rank 18");
    expect(years.at(-1)).toBe("No date in the source");
    expect(within(list()).getAllByRole("listitem")).toHaveLength(54);
    expect(row(/^Arabic translation of the 2014/)).toHaveTextContent(/when the translation was made is not said/);
  });
  it("says the ranks before and after each in the table, and why there is none", async () => {
    await openPage("?lang=en&view=timeline&tab=table");
    expect(row(/^UN Public Service Forum 2013/)).toHaveTextContent("before: 36 (2012)after: 18 (2014)");
    expect(row(/^Qatar–UNU memorandum/)).toHaveTextContent("after: no edition yet");
    expect(within(list()).getByText(/no cause is implied/)).toBeInTheDocument();
  });
  it("tells which one is open, and opens another", async () => {
    await openPage("?lang=en&view=timeline&tab=table&initiative=unpsa-2012");
    expect(within(list()).getAllByRole("link").filter((link) => link.hasAttribute("aria-current"))).toHaveLength(1);
    const link = within(list()).getByRole("link", { name: /^UN Public Service Forum 2013/ });
    expect(link).toHaveAttribute("href", "?view=timeline&lang=en&tab=table&initiative=un-public-service-forum-2013");
    await userEvent.click(link);
    await waitFor(() => expect(param("initiative")).toBe("un-public-service-forum-2013"));
    expect(link).toHaveAttribute("aria-current", "true");
  });
});

describe("a search", () => {
  it("marks the title, the partner or the country that it found", async () => {
    await openPage("?lang=en&view=timeline&q=kuwait");
    expect(marks(row(/^Memorandum on cloud computing with Kuwait/))).toEqual(["Kuwait", "Kuwait", "Kuwait"]);
    expect(row(/^Gulf e-government workshop/)).not.toHaveTextContent("In the");
  });
  it("says where it was found when that does not stand in the list", async () => {
    await openPage("?lang=en&view=timeline&tab=table&q=newer");
    expect(row(/^eGovernment Authority founded/)).toHaveTextContent(/In the summary: ….*newer name/);
    expect(marks(row(/^eGovernment Authority founded/))).toEqual(["newer"]);
  });
  it("finds in the other language, and shows that text as one of that language", async () => {
    await openPage("?lang=ar&view=timeline&tab=table&q=CLOUD%20computing");
    const found = row(/^مذكرة الحوسبة السحابية/);
    expect(plain(found?.textContent ?? "")).toContain("في العنوان الإنجليزي: Memorandum on cloud computing with Kuwait");
    expect(found?.querySelector("[lang=en][dir=ltr] mark")).toHaveTextContent("cloud computing");
  });
  it("finds without the article, and with vowel marks in the way", async () => {
    await openPage("?lang=ar&view=timeline&tab=table&q=حَوسبه");
    expect(marks(row(/^مذكرة الحوسبة السحابية/))).toContain("حوسبة");
  });
  it.each([
    ["1000", "un-public-service-forum-2013"], ["1,000", "un-public-service-forum-2013"], ["200 papers", "un-public-service-forum-2013"], ["21 countries", "un-delegation-second"], ["15 دولة", "un-delegation-first"],
    ["September 2019", "turkmenistan-delegation"], ["سبتمبر 2019", "turkmenistan-delegation"], ["UNGAID", "ungaid-preparatory-meeting"], ["للحوسبة", "kuwait-cloud-memorandum"], ["المنتدى", "bahrain-egov-forum-2015"],
    ["اونيدو", "entrepreneurship-programme"], ["Ministry of Communications and United Nations", "qatar-unu-memorandum"],
  ])("finds figures, dates, sources, and words however they are joined: %s", async (q, id) => {
    await openPage(`?lang=en&view=timeline&tab=table&q=${encodeURIComponent(q)}`);
    const found = list().querySelector(`[data-initiative=${id}]`)?.closest("li") ?? null;
    expect(marks(found).length, found?.textContent ?? "not found").toBeGreaterThan(0);
    expect(within(list()).getAllByRole("listitem").length).toBeLessThan(20);
  });
  it("says in which figure, date or kind", async () => {
    await openPage("?lang=en&view=timeline&tab=table&q=1000");
    expect(row(/^UN Public Service Forum 2013/)).toHaveTextContent("In a figure: about 1,000 people");
    await userEvent.clear(screen.getByRole("searchbox"));
    await userEvent.type(screen.getByRole("searchbox"), "agreement");
    await waitFor(() => expect(marks(row(/^Memorandum with KOTRA/))).toEqual(["Agreement"]));
    expect(row(/^Memorandum with KOTRA/)).toHaveTextContent("In the kind: Agreement");
  });
  it.each(["-", "\u064e"])("for nothing that can be read is none: %s", async (q) => {
    await openPage(`?lang=en&view=timeline&q=${encodeURIComponent(q)}`);
    expect(screen.getByText("54 of 54 initiatives", { selector: "[role=status]" })).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /^Remove the filter/ })).not.toBeInTheDocument();
  });
  it("is one step of the history however long, and another after a step back", async () => {
    await openPage("?lang=en&view=timeline");
    const field = screen.getByRole("searchbox");
    const start = history.length;
    await userEvent.type(field, "cloud");
    await waitFor(() => expect(param("q")).toBe("cloud"));
    expect(history.length).toBe(start + 1);
    history.back();
    await waitFor(() => expect(param("q")).toBeNull());
    await userEvent.type(field, "gulf");
    await waitFor(() => expect(param("q")).toBe("gulf"));
    history.back();
    await waitFor(() => expect(param("q")).toBeNull());
  });
});

describe("the focus", () => {
  it("goes from a removed chip to the next, and from the last to where they stood", async () => {
    await openPage("?lang=en&view=timeline&kind=award,forum&topic=public-service");
    await userEvent.click(chips()[1] ?? document.body);
    expect(chips()[1]).toHaveFocus();
    expect(chips()[1]).toHaveAccessibleName("Remove the filter Public service");
    await userEvent.click(chips()[1] ?? document.body);
    expect(chips()[0]).toHaveFocus();
    await userEvent.click(chips()[0] ?? document.body);
    await waitFor(() => expect(screen.queryByRole("button", { name: /^Remove/ })).not.toBeInTheDocument());
    expect(screen.getByRole("group", { name: "Chosen filters" })).toHaveFocus();
  });
  it("stays on a ticked box, also on one that the short list would leave out once empty", async () => {
    await openPage("?lang=en&view=timeline&partner=kotra");
    const box = screen.getByRole("checkbox", { name: /^KOTRA/ });
    await userEvent.click(box);
    await waitFor(() => expect(param("partner")).toBeNull());
    expect(screen.getByRole("checkbox", { name: /^KOTRA/ })).toHaveFocus();
  });
});

it.each([
  ["en", "Filtered by Kind (Awards and Forums), Years (2010–2014) and Text (“UN”)"],
  ["ar", "التصفية بحسب النوع (جوائز ومنتديات وورش) والسنوات (2010–2014) والنص («UN»)"],
])("says the filter in words for paper, %s", async (lang, said) => {
  await openPage(`?lang=${lang}&view=timeline&kind=award,forum&years=2010-2014&q=UN`);
  expect(plain(screen.getByText(/^(Filtered by|التصفية بحسب)/).textContent)).toBe(said);
});
