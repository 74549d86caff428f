import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { openPage } from "../fixtures/page";

const param = (name: string) => new URLSearchParams(location.search).get(name);
const chips = () => within(screen.getByRole("list", { name: "Countries and groups compared" }));

describe("a comparison of twelve with the focus beside them", () => {
  const twelve = "ARE,SAU,QAT,KWT,OMN,DNK,EST,SGP,KOR,ISL,GBR,DEU";

  it("keeps all thirteen when another becomes the focus", async () => {
    await openPage(`?view=ranks&lang=en&country=BHR&compare=${twelve}`);
    expect(chips().getAllByRole("listitem")).toHaveLength(13);
    await userEvent.click(chips().getByRole("button", { name: "Estonia" }));
    await waitFor(() => expect(param("country")).toBe("EST"));
    expect(chips().getAllByRole("listitem")).toHaveLength(13);
    expect(param("compare")?.split(",")).toHaveLength(12);
    expect(screen.queryByText(/Only twelve/)).toBeNull();
  });
});

describe("a country taken out", () => {
  it("comes back on Undo, which is offered until the next choice", async () => {
    await openPage("?view=ranks&lang=en");
    await userEvent.click(chips().getByRole("button", { name: "Remove Kuwait" }));
    await userEvent.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(chips().getByRole("button", { name: "Kuwait" })).toBeInTheDocument());

    await userEvent.click(chips().getByRole("button", { name: "Remove Kuwait" }));
    await screen.findByRole("button", { name: "Undo" });
    await userEvent.click(chips().getByRole("button", { name: "Oman" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "Undo" })).toBeNull());
  });
});
