import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { openPage } from "../fixtures/page";
import { plain } from "../fixtures/words";

const figure = () => screen.getByRole("figure", { name: /What happened|ماذا حدث/ });
const chart = () => within(figure()).getByRole("img", { name: /EGDI rank|المؤشر العام/ });
const detail = () => screen.getByRole("complementary", { name: /The open initiative|المبادرة المفتوحة/ });
const heading = () => within(detail()).queryByRole("heading", { level: 2 });
const param = (name: string) => new URLSearchParams(location.search).get(name);
const said = () => chart().parentElement?.querySelector("[aria-live]")?.textContent ?? "";
const press = (...keys: readonly string[]) => userEvent.keyboard(keys.map((key) => `{${key}}`).join(""));

beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null); // widths of texts are estimated
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue({ width: 748, height: 900, left: 0, top: 0, right: 748, bottom: 900, x: 0, y: 0, toJSON: () => ({}) });
});

describe("with the keyboard alone", () => {
  it("opens a mark, reads it, and comes back to it", async () => {
    await openPage("?lang=en&view=timeline");
    chart().focus();
    await press("Home", "ArrowDown", "ArrowDown", "Enter");
    await waitFor(() => expect(heading()).toHaveFocus());
    expect(heading()).toHaveTextContent("UNDP and UN-GAID plan joint work");
    expect(detail()).not.toContainElement(detail().querySelector("h2[aria-live], [aria-live] h2"));
    await press("Escape");
    await waitFor(() => expect(chart()).toHaveFocus());
    expect(heading()).toBeNull();
    expect(said()).toMatch(/^UNDP and UN-GAID plan joint work\. Agreement, August 2010, Bahrain\. 1 of 2 in Agreements/);
    await waitFor(() => expect(param("initiative")).toBeNull());
  });

  it("comes back to the link that it came from", async () => {
    await openPage("?lang=en&view=timeline&tab=table&kind=award");
    const link = screen.getByRole("link", { name: /UN Public Service Award in the host year/ });
    link.focus();
    await press("Enter");
    await waitFor(() => expect(heading()).toHaveFocus());
    await press("Escape");
    await waitFor(() => expect(screen.getByRole("link", { name: /UN Public Service Award in the host year/ })).toHaveFocus());
  });

  it("steps to the earlier and the later one without losing the button, says each once, and stops at the end", async () => {
    await openPage("?lang=en&view=timeline&kind=award&initiative=unpsa-2012");
    const later = () => within(detail()).getByRole("button", { name: "Later" });
    later().focus();
    for (const title of ["UN Public Service Award in the host year", "UN Public Service Awards, two categories"]) {
      await press("Enter");
      await waitFor(() => expect(heading()).toHaveTextContent(title));
      expect(later()).toHaveFocus();
      expect([...detail().querySelectorAll("[aria-live]")].map(({ textContent }) => textContent)).toEqual([expect.stringContaining(title)]);
    }
    await press("Enter", "Enter", "Enter");
    await waitFor(() => expect(later()).toHaveAttribute("aria-disabled", "true"));
    expect(later()).toHaveFocus();
  });

  it("shows the years of a stretch of the path, and then all again", async () => {
    await openPage("?lang=en&view=timeline");
    chart().focus();
    await press("End", "ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft");
    expect(said()).toMatch(/^2012 to 2014: rank 36 to 18; 12 initiatives/);
    await press("Enter");
    await waitFor(() => expect(param("years")).toBe("2012-2014"));
    expect(await within(figure()).findByText("12 of 54 initiatives")).toBeInTheDocument();
    expect(chart()).toHaveFocus();
    await press("Enter");
    await waitFor(() => expect(param("years")).toBeNull());
  });
});

describe("with the mouse", () => {
  it("leaves focus and page where they are when a mark is opened, and closes by a button", async () => {
    const scroll = vi.spyOn(Element.prototype, "scrollIntoView");
    await openPage("?lang=en&view=timeline");
    chart().focus();
    await press("Home", "ArrowDown"); // to know where a mark is
    const ring = chart().querySelector<HTMLElement>("[class*=ring]");
    scroll.mockClear();
    const at = { clientX: parseFloat(ring?.style.left ?? ""), clientY: parseFloat(ring?.style.top ?? ""), pointerId: 1, button: 0 };
    fireEvent.pointerDown(chart(), at);
    fireEvent.pointerUp(chart(), at);
    fireEvent.click(chart(), at);
    await waitFor(() => expect(heading()).toHaveTextContent("eGovernment Authority founded"));
    expect(heading()).not.toHaveFocus();
    expect(scroll).not.toHaveBeenCalled();
    await userEvent.click(within(detail()).getByRole("button", { name: "Close" }));
    await waitFor(() => expect(heading()).toBeNull());
  });
});

describe("the ranks around an initiative", () => {
  it("are those of who took part, and then of the country that is drawn", async () => {
    await openPage("?lang=en&view=timeline&country=QAT&initiative=un-public-service-forum-2013");
    const panel = within(detail());
    expect(panel.getByRole("heading", { name: "Bahrain’s rank around it" }).nextSibling).toHaveTextContent("2012 362014 18");
    expect(panel.getByText("Qatar did not take part, but the line drawn is the rank of Qatar: 48 in 2012 and 44 in 2014.")).toBeInTheDocument();
    expect(panel.getByText("Shown side by side; no cause is implied.")).toBeInTheDocument();
  });
  it("stand in a table where several took part, in Arabic with the verb of the country", async () => {
    await openPage("?lang=ar&view=timeline&country=IRQ&initiative=gulf-workshop-2013");
    const rows = within(within(detail()).getByRole("table", { name: "الترتيب قبلها وبعدها" })).getAllByRole("row").map(({ textContent }) => plain(textContent));
    expect(rows.slice(0, 3)).toEqual(["الدولة20122014", "البحرين3618", "الإمارات2832"]);
    expect(plain(detail().textContent)).toContain("لم يشارك العراق فيها، أما الخط المرسوم فهو ترتيب العراق: 137 في 2012 و134 في 2014.");
  });
  it("say why where an edition was not scored, and why there are none without a date", async () => {
    await openPage("?lang=en&view=timeline&country=MNE&initiative=egov-authority-founded");
    expect(detail()).toHaveTextContent("the rank of Montenegro: not yet a member in 2005");
    await userEvent.click(screen.getAllByRole("link", { name: /2014 Survey in Arabic|Arabic/ })[0] as HTMLElement);
    await waitFor(() => expect(detail()).toHaveTextContent("The source gives no date, so it stands beside the axis and next to no rank."));
  });
});
