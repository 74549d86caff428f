import { expect, it } from "vitest";
import { fingerprint } from "~/data/fingerprint";

it("is that of FNV-1a for plain letters, so that the build and the page agree", () => {
  expect(fingerprint("")).toBe((0x811c9dc5).toString(36));
  expect(fingerprint("foobar")).toBe((0xbf9cf968).toString(36));
});

it("tells apart texts that differ in one figure or in the order of two", () => {
  const row = "BHR,2024,18,0.9196";
  expect(new Set([row, "BHR,2024,18,0.9197", "BHR,2024,81,0.9196"].map(fingerprint)).size).toBe(3);
});
