import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { cells, openPage } from "../fixtures/page";
import { plain } from "../fixtures/words";

const param = (name: string) => new URLSearchParams(location.search).get(name);
const openMap = async (search: string) => {
  await openPage(`?view=ranks&tab=map&lang=en${search}`);
  await screen.findByRole("slider");
};
const openWide = async (search: string) => {
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue({ width: 1248, height: 600, left: 0, top: 0, right: 1248, bottom: 600, x: 0, y: 0, toJSON: () => ({}) });
  await openMap(search);
};
const heading = () => plain(screen.getByRole("heading", { level: 1 }).textContent);
const list = () => within(screen.getByRole("figure", { name: "The same as a list" }));
const column = (name: string) => {
  const found = list().getAllByRole("heading", { level: 3 }).find((head) => plain(head.textContent).startsWith(name))?.parentElement;
  if (!found) throw new Error(name);
  return within(found);
};
const rows = (name: string) => column(name).getAllByRole("listitem").map(({ textContent }) => plain(textContent));

afterEach(() => { vi.useRealTimers(); vi.restoreAllMocks(); });

describe("the map of 2010", () => {
  it("leads with the sentence, and says what its land implies", async () => {
    await openMap("&edition=2010");
    expect(heading()).toBe("In 2010 Bahrain ranked 13th of 192, its best: the only Arab state in the first 25");
    const figure = within(screen.getByRole("figure", { name: "Rank in the E-Government Development Index, 2010 edition" }));
    expect(figure.getByText(/they imply no position on the status of any territory/)).toBeInTheDocument();
    expect(plain(figure.getByRole("img").getAttribute("aria-label"))).toContain("1–25 (25)");
  });
  it("says in its table what the shades say", async () => {
    await openMap("&edition=2010");
    const figure = within(screen.getByRole("figure", { name: /2010 edition/ }));
    await userEvent.click(figure.getByRole("button", { name: "Show as a table" }));
    expect(figure.getAllByRole("row")).toHaveLength(194);
    expect(cells(figure.getByRole("rowheader", { name: "Bahrain" }).closest("tr"))).toEqual(["Bahrain", "13", "0.7363", "+29"]);
  });
  it("makes the state that the keys have reached the focus", async () => {
    await openWide("&edition=2010");
    const image = screen.getByRole("img");
    for (const key of ["Home", "ArrowDown", "Enter"]) fireEvent.keyDown(image, { key }); // Korea, then the second
    await waitFor(() => expect(param("country")).toBe("USA"));
  });
  it("begins with the focus, and follows the ranks from there", async () => {
    await openWide("&edition=2010");
    const image = screen.getByRole("img");
    for (const key of ["ArrowRight", "ArrowRight", "Enter"]) fireEvent.keyDown(image, { key });
    await waitFor(() => expect(heading()).toMatch(/ ranked 14th of 192/));
  });
});

describe("the list beside it", () => {
  it("has five classes with the first eight and every Gulf state", async () => {
    await openMap("&edition=2010");
    expect(list().getAllByRole("heading", { level: 3 }).map(({ textContent }) => plain(textContent))).toEqual(["1–2525 states", "26–5025 states", "51–10050 states", "101–15050 states", "151–19233 states"]);
    expect(rows("51–100").slice(7)).toEqual(["58Saudi Arabia", "62Qatar", "82Oman"]);
  });
  it("opens a class whole, and closes it again", async () => {
    await openMap("&edition=2010");
    await userEvent.click(column("51–100").getByRole("button", { name: "Show all 50" }));
    expect(rows("51–100")).toHaveLength(50);
    await userEvent.click(column("51–100").getByRole("button", { name: "Show fewer" }));
    expect(rows("51–100")).toHaveLength(10);
  });
  it("names who is not scored, with the reason, and leads to a state by its name", async () => {
    await openMap("&edition=2010");
    expect(screen.getByText(/human-capital data missing \(9\): Micronesia/)).toBeInTheDocument();
    await userEvent.click(column("1–25").getByRole("button", { name: "Norway" }));
    await waitFor(() => expect(param("country")).toBe("NOR"));
    expect(param("compare")).toBeNull();
  });
});

describe("the editions", () => {
  const slider = () => screen.getByRole("slider", { name: "Edition on the map" });
  it("are chosen by the keys, earlier to the left, in Arabic too", async () => {
    await openPage("?view=ranks&tab=map&lang=ar");
    const own = await screen.findByRole("slider");
    fireEvent.keyDown(own, { key: "ArrowLeft" });
    await waitFor(() => expect(param("edition")).toBe("2022"));
    fireEvent.keyDown(own, { key: "Home" });
    await waitFor(() => expect(own).toHaveAttribute("aria-valuetext", "2003: 46"));
  });
  it("turn round with the direction of time", async () => {
    await openPage("?view=ranks&tab=map&lang=ar&time=rtl&edition=2010");
    fireEvent.keyDown(await screen.findByRole("slider"), { key: "ArrowLeft" });
    await waitFor(() => expect(param("edition")).toBe("2012"));
  });
  it("play from the first to the last, 900 ms each, stop there, and write the address once", async () => {
    await openMap("");
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const pushed = vi.spyOn(history, "pushState");
    fireEvent.click(screen.getByRole("button", { name: "Play" }));
    expect(slider()).toHaveAttribute("aria-valuenow", "2003");
    await act(() => vi.advanceTimersByTimeAsync(890));
    expect(slider()).toHaveAttribute("aria-valuenow", "2003");
    await act(() => vi.advanceTimersByTimeAsync(20));
    expect(slider()).toHaveAttribute("aria-valuenow", "2004");
    for (let i = 0; i < 3; i++) await act(() => vi.advanceTimersByTimeAsync(900));
    expect(heading()).toMatch(/^In 2010 Bahrain ranked 13th/);
    expect(pushed).not.toHaveBeenCalled();
    for (let i = 0; i < 8; i++) await act(() => vi.advanceTimersByTimeAsync(900));
    expect(slider()).toHaveAttribute("aria-valuenow", "2024");
    expect(screen.getByRole("button", { name: "Play" })).toBeInTheDocument();
    await act(() => vi.advanceTimersByTimeAsync(3000));
    expect(slider()).toHaveAttribute("aria-valuenow", "2024");
  });
  it("stay where they are paused, in the address", async () => {
    await openMap("&edition=2008");
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    fireEvent.click(screen.getByRole("button", { name: "Play" }));
    await act(() => vi.advanceTimersByTimeAsync(1000));
    fireEvent.click(screen.getByRole("button", { name: "Pause" }));
    await act(() => vi.advanceTimersByTimeAsync(3000));
    vi.useRealTimers();
    await waitFor(() => expect(param("edition")).toBe("2010"));
    expect(slider()).toHaveAttribute("aria-valuenow", "2010");
  });
});

describe("boundaries that do not come", () => {
  it("are named with Retry, and the list stays", async () => {
    const fetched = vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response("", { status: 404 }));
    await openPage("?view=ranks&tab=map&lang=en&edition=2010", { withBoundaries: false });
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("data/boundaries.json");
    expect(screen.getByRole("heading", { name: "Rank in the E-Government Development Index, 2010 edition" })).toBeInTheDocument();
    expect(rows("1–25")[0]).toBe("1Korea, Rep.");
    const asked = fetched.mock.calls.length;
    await userEvent.click(within(alert).getByRole("button", { name: "Retry" }));
    await waitFor(() => expect(fetched.mock.calls.length).toBe(asked + 1));
  });
});
