import { expect, it } from "vitest";
import { chartTheme } from "~/charts/theme";
import { COLOURED_COUNTRIES } from "~/domain/country";
import { INDICATORS } from "~/domain/indicator";

it("gives the six and every index a colour in either theme, and no other country one", () => {
  for (const name of ["light", "dark"] as const) {
    const theme = chartTheme(name);
    const colours = [...COLOURED_COUNTRIES.map((code) => theme.own(code)), ...INDICATORS.map((indicator) => theme.indicator(indicator))];
    expect(colours.every((colour) => /^#[0-9A-F]{6}$/i.test(colour ?? ""))).toBe(true);
    expect(theme.own("EST")).toBeNull();
  }
});

it("differs between light and dark, and takes another paper for a card", () => {
  expect(chartTheme("dark").colour("ink")).not.toBe(chartTheme("light").colour("ink"));
  expect(chartTheme("light", "#FFFFFF").colour("paper")).toBe("#FFFFFF");
  expect(() => chartTheme("light").colour("mauve")).toThrow("mauve");
});
