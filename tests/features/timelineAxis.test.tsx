import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { openPage } from "../fixtures/page";

const figure = () => screen.getByRole("figure", { name: /What happened|ماذا حدث/ });
const chart = () => within(figure()).getByRole("img");
const years = () => new URLSearchParams(location.search).get("years");
const settled = (expected: string | null) => waitFor(() => expect(years()).toBe(expected), { timeout: 3000 });

describe("the years of the figure", () => {
  it("are fewer and more by the keys + and −, moved with Shift, and all by 0", async () => {
    await openPage("?lang=en&view=timeline&years=2010-2014");
    const keys: readonly [{ key: string; shiftKey?: boolean }, string | null][] = [[{ key: "+" }, "2011-2014"], [{ key: "ArrowLeft", shiftKey: true }, "2010-2013"], [{ key: "-" }, "2009-2014"], [{ key: "0" }, null]];
    for (const [pressed, expected] of keys) {
      fireEvent.keyDown(chart(), pressed);
      await settled(expected);
    }
  });
  it("come to rest as one step of the history, however many keys were pressed", async () => {
    await openPage("?lang=en&view=timeline");
    const before = history.length;
    for (const key of ["+", "+", "+"]) fireEvent.keyDown(chart(), { key });
    expect(years()).toBeNull();
    await waitFor(() => expect(years()).not.toBeNull(), { timeout: 3000 });
    expect(history.length - before).toBe(1);
  });
  it("leave the keys of the browser and the plain arrows alone", async () => {
    await openPage("?lang=en&view=timeline&years=2010-2014");
    expect(fireEvent.keyDown(chart(), { key: "+", ctrlKey: true })).toBe(true);
    fireEvent.keyDown(chart(), { key: "ArrowLeft" });
    await new Promise((done) => setTimeout(done, 500));
    expect(years()).toBe("2010-2014");
  });
  it("move to the right with time, to the left where a reader of Arabic turns it", async () => {
    await openPage("?lang=ar&view=timeline&time=rtl&years=2010-2014");
    fireEvent.keyDown(chart(), { key: "ArrowLeft", shiftKey: true });
    await settled("2011-2015");
  });
  it("have buttons for those without wheel or keyboard", async () => {
    await openPage("?lang=en&view=timeline&years=2010-2014");
    await userEvent.click(within(figure()).getByRole("button", { name: "Show more years" }));
    await settled("2009-2015");
    expect(await screen.findByText(/Years shown: .*2009–2015/, undefined, { timeout: 4000 })).toBeInTheDocument();
    await userEvent.click(within(figure()).getByRole("button", { name: "All years" }));
    await settled(null);
    await waitFor(() => expect(within(figure()).getByRole("button", { name: "Show more years" })).toBeDisabled(), { timeout: 4000 });
  });
});

describe("the brush over the years", () => {
  const thumb = (name: string) => screen.getByRole("slider", { name });
  it("has a thumb at either end that says its year and never passes the other", async () => {
    await openPage("?lang=en&view=timeline&years=2010-2011");
    expect(thumb("From the year")).toHaveAttribute("aria-valuetext", "2010");
    for (const key of ["ArrowRight", "ArrowRight", "ArrowRight"]) fireEvent.keyDown(thumb("From the year"), { key });
    expect(thumb("From the year")).toHaveAttribute("aria-valuenow", "2011");
    expect(screen.getByRole("combobox", { name: "First year" })).toHaveValue("2011");
    expect(years()).toBe("2010-2011");
    fireEvent.blur(thumb("From the year"));
    await settled("2011-2011");
  });
  it("asks nothing where both thumbs stand at the ends", async () => {
    await openPage("?lang=en&view=timeline&years=2003-2020");
    fireEvent.keyDown(thumb("To the year"), { key: "End" });
    fireEvent.blur(thumb("To the year"));
    await settled(null);
  });
  it("turns its keys with time", async () => {
    await openPage("?lang=ar&view=timeline&time=rtl&years=2010-2014");
    fireEvent.keyDown(thumb("إلى سنة"), { key: "ArrowLeft" });
    fireEvent.blur(thumb("إلى سنة"));
    await settled("2010-2015");
  });
});
