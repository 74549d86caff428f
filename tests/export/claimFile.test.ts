import { expect, it } from "vitest";
import { claimCheck } from "~/analysis/claimCheck";
import { csvText } from "~/export/saveTable";
import { claimFile } from "~/catalogue/claimFile";
import { claimText } from "~/sentences/claims";
import { shippedInitiatives, shippedSources, shippedSurvey } from "../fixtures/shipped";
import { wordsOf } from "../fixtures/words";

const shown = { claims: shippedInitiatives.claims.map((claim) => claimCheck(shippedSurvey, claim)), write: claimText, sources: shippedSources, countryName: (_words: unknown, code: string) => code };

it.each(["en", "ar"] as const)("gives each figure in words and as a bare number, and leaves empty what there is not, in %s", (language) => {
  const { columns, rows } = claimFile(wordsOf(language, "arab"), shown);
  const figures = (id: string) => rows.find(([own]) => own === id)?.slice(5, 9);
  expect(columns.slice(7, 9).map(({ head }) => head)).toEqual(language === "en" ? ["Number of the text", "Number of the UN table"] : ["رقم النص", "رقم جدول الأمم المتحدة"]);
  expect(figures("2018-rank-bhr")?.slice(2)).toEqual([26, 26]);
  expect(figures("2018-tii-movement-bhr")?.slice(2)).toEqual([7, 7]);
  expect(figures("2014-osi-rank-bhr")?.slice(2)).toEqual([8, 7]);
  expect(figures("2018-very-high-world")?.slice(2)).toEqual([40, 40]);
  expect(figures("2014-osi-top-eight")?.slice(2)).toEqual([8, null]); // three editions
  expect(figures("2018-very-high-bhr")?.slice(2)).toEqual([null, null]);
  expect(figures("advanced-places")).toEqual([null, null, null, null]);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]));
  expect(csvText((words) => claimFile(words, shown), wordsOf(language, "arab"))).not.toContain("—,");
});
