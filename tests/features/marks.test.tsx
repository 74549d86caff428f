import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { openPage } from "../fixtures/page";

const list = () => screen.queryByRole("list", { name: /Initiatives of .* by year|بحسب السنة/ });
const items = () => within(list() as HTMLElement).getAllByRole("listitem").map(({ textContent }) => textContent);
const param = (name: string) => new URLSearchParams(location.search).get(name);
const NO_CAUSE = /Shown side by side; no cause is implied/;

describe("the initiatives on the overview", () => {
  it("are on, with the sentence that timing is no cause, and are switched off in the address", async () => {
    await openPage("?lang=en");
    expect(items()[0]).toBe("12007eGovernment Authority founded");
    expect(screen.getByText(NO_CAUSE)).toBeInTheDocument();
    const toggle = screen.getByRole("switch", { name: "Initiatives" });
    await userEvent.click(toggle);
    expect(list()).toBeNull();
    await waitFor(() => expect(param("marks")).toBe("0"));
    await userEvent.click(toggle);
    expect(items()).toHaveLength(7);
    await waitFor(() => expect(param("marks")).toBeNull());
  });
  it("open one by its title, and all of a year by the year", async () => {
    await openPage("?lang=en&kind=award");
    const [title, year] = [within(list() as HTMLElement).getByRole("link", { name: "eGovernment Authority founded" }), within(list() as HTMLElement).getByRole("link", { name: "2010: 11 initiatives, in the timeline" })];
    const asked = (link: HTMLElement) => Object.fromEntries(new URLSearchParams(link.getAttribute("href") ?? ""));
    expect(asked(title)).toEqual({ lang: "en", view: "timeline", initiative: "egov-authority-founded" });
    expect(asked(year)).toEqual({ lang: "en", view: "timeline", years: "2010-2010", state: "BHR" });
    await userEvent.click(title);
    await waitFor(() => expect(screen.getByRole("complementary", { name: "The open initiative" })).toHaveTextContent("eGovernment Authority founded"), { timeout: 10_000 }); // the page comes first
  });
  it("are said to be none where the texts date none between the editions shown", async () => {
    await openPage("?lang=en&country=NOR&from=2008&to=2012");
    expect(screen.getByText("The source texts date no initiative of Norway between 2008 and 2012.")).toBeInTheDocument();
  });
});

describe("the initiatives on the ranks", () => {
  it("are off until switched on for the country of the focus, and stay its own when the focus moves", async () => {
    await openPage("?lang=en&view=ranks");
    expect(list()).toBeNull();
    await userEvent.click(screen.getByRole("switch", { name: "Initiatives of Bahrain" }));
    expect(items()).toHaveLength(7);
    await waitFor(() => expect(param("marks")).toBe("1"));
    expect(screen.getByText(NO_CAUSE)).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Qatar" }));
    expect(screen.getByRole("switch", { name: "Initiatives of Qatar" })).toBeChecked();
    expect(items()?.at(-1)).toMatch(/2024/);
  });
  it("stand beside any index and measure, all countries faint behind, within the editions shown", async () => {
    await openPage("?lang=ar&view=ranks&marks=1&rest=dim&indicator=tii&measure=value&from=2010&to=2014");
    expect(items().map((text) => text?.slice(1, 5))).toEqual(["2010", "2012", "2013", "2014"]);
  });
  it("leave the address where the next view shows them by itself", async () => {
    await openPage("?lang=en&view=ranks&marks=1");
    await userEvent.click(within(screen.getAllByRole("navigation", { name: "Views" })[0] as HTMLElement).getByRole("link", { name: "Overview" }));
    await waitFor(() => expect(screen.getByRole("switch", { name: "Initiatives" })).toBeChecked());
    expect(param("marks")).toBeNull();
  });
});
