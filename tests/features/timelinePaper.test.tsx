import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { openPage } from "../fixtures/page";

const sent = (type: "beforeprint" | "afterprint") => fireEvent(window, new Event(type));

describe("the timeline on paper", () => {
  afterEach(() => {
    sent("afterprint");
    vi.restoreAllMocks();
  });
  it("has every initiative with summary and source as soon as it is sent to the printer: the pages are counted then", async () => {
    await openPage("?lang=en&view=timeline&kind=agreement");
    const list = () => screen.getByRole("heading", { name: "Initiatives by year" }).closest("section");
    expect(list()).not.toHaveTextContent("publisher not stated");
    sent("beforeprint");
    expect(list()).toHaveTextContent("Memorandum with KOTRA");
    expect(list()).toHaveTextContent("publisher not stated");
    expect(screen.getByRole("figure", { name: /took part most often/ })).toBeInTheDocument();
    sent("afterprint");
    expect(list()).not.toHaveTextContent("publisher not stated");
  });
  it("is never the sheet that lies over a narrow page", async () => {
    HTMLDialogElement.prototype.showModal = function showModal() { this.open = true; }; // jsdom has none
    const { matchMedia } = window;
    vi.spyOn(window, "matchMedia").mockImplementation((media) => ({ ...matchMedia(media), matches: media.includes("1099px") }));
    await openPage("?lang=en&view=timeline&initiative=kotra-memorandum");
    expect(screen.getByRole("dialog", { name: "The open initiative" })).toBeInTheDocument();
    sent("beforeprint");
    expect(screen.queryByRole("dialog", { name: "The open initiative" })).not.toBeInTheDocument();
    sent("afterprint");
    expect(screen.getByRole("dialog", { name: "The open initiative" })).toBeInTheDocument();
  });
});

describe("the list of the timeline", () => {
  it("gives its files where it stands alone, and no picture", async () => {
    await openPage("?lang=en&view=timeline&tab=table");
    await userEvent.click(await screen.findByRole("button", { name: /^Export.*Initiatives by year/ }));
    const sheet = await screen.findByRole("dialog", { name: "Export" }, { timeout: 30_000 });
    expect(await within(sheet).findByRole("button", { name: "CSV" })).toBeInTheDocument();
    expect(within(sheet).getByRole("button", { name: /Calendar, .ics/ })).toHaveAttribute("title", "31 dated initiatives; the undated stay out");
    expect(within(sheet).getByText("masar-timeline-bhr-2003-2024-en.csv")).toBeInTheDocument();
    expect(within(sheet).queryByRole("button", { name: "Download PNG" })).not.toBeInTheDocument();
  });
  it("leaves the files to the chart's figure beside it", async () => {
    await openPage("?lang=en&view=timeline");
    await waitFor(() => expect(screen.getByRole("heading", { name: "Initiatives by year" })).toBeInTheDocument());
    expect(screen.queryByRole("button", { name: /^Export.*Initiatives by year/ })).not.toBeInTheDocument();
  });
});

describe("a change of the years", () => {
  it("is told in one sentence", async () => {
    await openPage("?lang=en&view=timeline&years=2010-2014");
    const told = screen.getAllByRole("status").filter(({ textContent }) => textContent?.includes("initiatives"));
    expect(told).toHaveLength(1);
    expect(told[0]).toHaveTextContent(/^\d+ of \d+ initiatives · Years shown: \W*2010\W+2014\W*$/);
  });
});
