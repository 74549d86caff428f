import type { QueryClient } from "@tanstack/react-query";
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { App } from "~/app/App";
import type { ChartContext } from "~/charts/context";
import { createQueryClient } from "~/data/queryClient";
import { surveyQuery } from "~/data/survey";
import { ChartPointer } from "~/figure/ChartPointer";
import { languageQuery } from "~/i18n/i18n";
import { openPage } from "../fixtures/page";
import { shippedSurvey } from "../fixtures/shipped";
import { wordsOf } from "../fixtures/words";

/** Lets a query fail, until it is asked again. */
async function failing(client: QueryClient, queryKey: readonly unknown[]) {
  await client.prefetchQuery({ queryKey, queryFn: () => Promise.reject(new Error("lost on the way")) });
}

describe("what does not come", () => {
  it("is told in both languages where it is the texts themselves, with a way on", async () => {
    const silent = vi.spyOn(console, "error").mockImplementation(() => undefined);
    history.replaceState(null, "", "/?lang=en");
    const client = createQueryClient();
    client.setQueryData(surveyQuery.queryKey, shippedSurvey);
    await failing(client, languageQuery("en").queryKey);
    render(<App client={client} />);
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Masar could not be loaded.");
    expect(alert).toHaveTextContent("تعذّر تحميل «مسار».");
    expect(screen.getByRole("button", { name: /إعادة المحاولة.*Retry/ })).toBeInTheDocument();
    silent.mockRestore();
  });

  it("leaves the bar standing where it is a page", async () => {
    history.replaceState(null, "", "/?lang=en&view=gcc");
    const client = createQueryClient();
    client.setQueryData(surveyQuery.queryKey, shippedSurvey);
    await client.prefetchQuery(languageQuery("en"));
    vi.doMock("~/features/gcc/Gcc", () => { throw new Error("lost on the way"); });
    render(<App client={client} />);
    expect(await screen.findByRole("alert")).toBeInTheDocument();
    expect(screen.getByRole("navigation", { name: "Views", hidden: false })).toBeInTheDocument();
    vi.doUnmock("~/features/gcc/Gcc");
  });
});

describe("a change of view", () => {
  it("never shows the page before with the defaults of the next", async () => {
    await openPage("?lang=en");
    const first = screen.getByRole("heading", { level: 1 }).textContent;
    history.pushState(null, "", "/?lang=en&view=sub-indices");
    fireEvent.popState(window);
    expect([undefined, first]).toContain(screen.queryByRole("heading", { level: 1 })?.textContent);
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).not.toHaveTextContent(first ?? ""));
    expect(screen.queryByText(/2022: 54/)).toBeNull();
  });
});

it("keeps language, theme, digits and the direction of time on the way home", async () => {
  await openPage("?lang=ar&theme=dark&digits=arab&time=rtl&view=ranks&country=SAU");
  const home = screen.getByRole("link", { name: "مسار" }).getAttribute("href") ?? "";
  expect(Object.fromEntries(new URLSearchParams(home))).toEqual({ lang: "ar", theme: "dark", digits: "arab", time: "rtl" });
});

describe("a field that finds while one types", () => {
  it("makes one step of the history of all that is typed", async () => {
    await openPage("?lang=en&view=data");
    const before = history.length;
    await userEvent.type(screen.getByRole("searchbox"), "bahrain");
    await waitFor(() => expect(new URLSearchParams(location.search).get("find")).toBe("bahrain"));
    expect(history.length - before).toBe(1);
  });
});

describe("a chart of rows", () => {
  const stop = (title: string, y: number) => ({ key: title, title, detail: "", x: 10, y, rows: [{ key: title, label: "rank", value: "1", colour: "", isFocus: false }] });
  it("begins at its first row, and says what the keyboard finds but not what the pointer passes", () => {
    const context = { width: 100, height: 100, words: wordsOf("en") } as ChartContext;
    const { container } = render(<ChartPointer stops={() => [stop("first", 10), stop("last", 90)]} along="y" context={context} alt="rows">{null}</ChartPointer>);
    const said = () => container.querySelector("[aria-live]")?.textContent;
    const chart = screen.getByRole("img", { name: "rows" });
    fireEvent.pointerMove(chart, { pointerType: "mouse", clientX: 1, clientY: 1 });
    expect(screen.getByText("first")).toBeInTheDocument();
    expect(said()).toBe("");
    fireEvent.pointerLeave(chart);
    fireEvent.keyDown(chart, { key: "ArrowDown" });
    expect(said()).toContain("first");
  });
});
