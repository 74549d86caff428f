import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { openPage } from "../fixtures/page";
import { plain } from "../fixtures/words";

const figure = () => screen.getByRole("figure", { name: /What happened|ماذا حدث/ });
const status = () => within(figure()).getByText(/initiatives$|مبادرة$/, { selector: "[role=status]" });
const detail = () => screen.getByRole("complementary", { name: /The open initiative|المبادرة المفتوحة/ });
const option = (name: RegExp) => screen.getByRole("checkbox", { name });
const param = (name: string) => new URLSearchParams(location.search).get(name);

describe("the filters", () => {
  it("show everything where nothing is ticked, each option with its count", async () => {
    await openPage("?lang=en&view=timeline");
    expect(status()).toHaveTextContent("54 of 54 initiatives");
    expect(option(/^Awards/)).not.toBeChecked();
    expect(option(/^Awards/).closest("label")).toHaveTextContent("Awards5");
  });

  it("count the other facets anew, take part in the history, and can be removed", async () => {
    await openPage("?lang=en&view=timeline");
    await userEvent.click(option(/^Awards/));
    expect(status()).toHaveTextContent("5 of 54 initiatives");
    expect(option(/^Qatar\s*\d/).closest("label")).toHaveTextContent("Qatar0");
    expect(option(/^Forums/).closest("label")).toHaveTextContent("Forums10");
    await waitFor(() => expect(param("kind")).toBe("award"));
    await userEvent.click(screen.getByRole("button", { name: "Remove the filter Awards" }));
    expect(status()).toHaveTextContent("54 of 54");
  });

  it("find a text in either language, however it is spelt", async () => {
    await openPage("?lang=en&view=timeline");
    await userEvent.type(screen.getByRole("searchbox"), "الحوسبه");
    await waitFor(() => expect(status()).toHaveTextContent("3 of 54"));
    await waitFor(() => expect(param("q")).toBe("الحوسبه"));
  });

  it("take years from a first to a last, and leave out what has no date", async () => {
    await openPage("?lang=en&view=timeline");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "First year" }), "2014");
    await waitFor(() => expect(param("years")).toBe("2014-2024"));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Last year" }), "2015");
    expect(status()).toHaveTextContent("8 of 54");
    expect(within(figure()).queryByText("No date in the source")).not.toBeInTheDocument();
  });

  it("show ten partners, then all, and that none is named", async () => {
    await openPage("?lang=en&view=timeline");
    expect(screen.queryByRole("checkbox", { name: /^KOTRA/ })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Show all 27" }));
    expect(option(/^KOTRA/)).toBeInTheDocument();
  });

  it("name the one in the way where they find nothing, and drop it", async () => {
    await openPage("?lang=en&view=timeline&kind=award&years=2019-2019");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("No initiative meets these filters");
    expect(within(figure()).getByText("One filter is in the way: without 2019 there are 5.")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Drop 2019" }));
    expect(status()).toHaveTextContent("5 of 54");
  });

  it("tell what of the address names nothing", async () => {
    await openPage("?lang=en&view=timeline&kind=award,party&initiative=nowhere");
    expect(screen.getByText(/Ignored in the address: .*kind=party.* and .*initiative=nowhere/)).toBeInTheDocument();
    expect(status()).toHaveTextContent("5 of 54");
  });
});

describe("an initiative", () => {
  it("opens with its date, figures, sources and the rank around it, without a cause", async () => {
    await openPage("?lang=en&view=timeline&initiative=un-public-service-forum-2013");
    const panel = within(detail());
    expect(panel.getByRole("heading", { level: 2 })).toHaveTextContent("UN Public Service Forum 2013, Bahrain");
    expect(panel.getByText(/year only/)).toBeInTheDocument();
    expect(panel.getByText("about 1,000 people took part in the forum and its workshops")).toBeInTheDocument();
    expect(panel.getByText("Shown side by side; no cause is implied.").previousSibling).toHaveTextContent("2012 362014 18");
    expect(panel.getAllByText(/publisher not stated/)).toHaveLength(2);
    expect(panel.getByText(/not dated/)).toBeInTheDocument();
  });

  it("leads to the earlier and the later of those found", async () => {
    await openPage("?lang=en&view=timeline&kind=award&initiative=unpsa-2012");
    await userEvent.click(within(detail()).getByRole("button", { name: "Later" }));
    expect(await within(detail()).findByRole("heading", { name: "UN Public Service Award in the host year" })).toBeInTheDocument();
    await waitFor(() => expect(param("initiative")).toBe("unpsa-2013"));
  });

  it("opens from the shelf when it has no date, and says why it has none", async () => {
    await openPage("?lang=ar&view=timeline");
    await userEvent.click(within(figure()).getByRole("link", { name: "الترجمة العربية لتقرير 2014" }));
    expect(await within(detail()).findByText("بلا تاريخ في المصدر")).toBeInTheDocument();
    expect(within(detail()).getByText(/أما وقت الترجمة فغير مذكور/)).toBeInTheDocument();
    expect(within(detail()).getByRole("button", { name: "التالية" })).toBeDisabled();
  });
});

it("lists what is found by year, the latest first, with the rank of each edition", async () => {
  const { container } = await openPage("?lang=en&view=timeline&kind=award,agreement");
  const years = [...container.querySelectorAll("section > h3")].map(({ textContent }) => textContent).filter((text) => /^\d/.test(text));
  expect(years).toEqual(["2024rank 18", "2014rank 18", "2013no edition", "2012rank 36", "2010rank 13"]);
});

it("draws another country's rank line over the same initiatives", async () => {
  await openPage("?lang=ar&view=timeline&country=QAT");
  expect(plain(screen.getByRole("heading", { level: 1 }).textContent)).toBe("تعود 19 مبادرة مؤرخة للدول كافة من أصل 31 إلى ما بين 2010 و2013، حين تراوح ترتيب قطر بين المركزين 48 و62");
  expect(status()).toHaveTextContent("54 من 54 مبادرة");
});
