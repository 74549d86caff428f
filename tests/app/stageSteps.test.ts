import { describe, expect, it } from "vitest";
import type { Paths } from "~/analysis/paths";
import { revealsOf, stageSteps } from "~/app/present/stageSteps";
import { figureOf, type CatalogueFiles } from "~/catalogue/figureOf";
import { slideView } from "~/url/slide";
import { shippedBoundaries, shippedInitiatives, shippedSources, shippedSurvey as survey } from "../fixtures/shipped";
import { wordsOf } from "../fixtures/words";

const files: CatalogueFiles = { survey, file: shippedInitiatives, sources: shippedSources, boundaries: shippedBoundaries, words: wordsOf("en") };
const viewOf = (address: string) => {
  const view = slideView(address, survey);
  if (!view) throw new Error(`${address} means no slide`);
  return view;
};

describe("a slide that comes step by step", () => {
  it("shows one edition more with each step, and the whole at the last", () => {
    const steps = stageSteps(viewOf("?view=gcc&figure=paths&from=2016&to=2024"), "editions", survey);
    expect(steps).toEqual([{ upTo: 2016 }, { upTo: 2018 }, { upTo: 2020 }, { upTo: 2022 }, {}]);
  });
  it("shows a figure of one edition as it was in each, up to its own", () => {
    expect(stageSteps(viewOf("?view=ranks&tab=map&figure=map&edition=2008"), "editions", survey)).toEqual([{ upTo: 2003 }, { upTo: 2004 }, { upTo: 2005 }, {}]);
  });
  it.each(["?view=gcc&figure=paths", "?view=gcc&figure=paths&group=arab", "?view=gcc&figure=means", "?view=gcc&figure=means&group=arab", "?view=ranks", "?view=ranks&compare=BHR,gcc,world&country=IND", "?view=overview", "?view=overview&country=DNK"])("shows one line more with each step, as many as the figure draws: %s", (address) => {
    const view = viewOf(address);
    const answer = figureOf(view.state, view.figure, files)?.answer as Paths;
    const steps = stageSteps(view, "countries", survey);
    expect(steps).toHaveLength(answer.paths.length);
    expect(steps.at(0)).toEqual({ lines: 1 });
    expect(steps.at(-1)).toEqual({});
  });
  it("comes whole where its figure has no such steps", () => {
    for (const address of ["?view=sub-indices&figure=places-bridge", "?view=sub-indices&figure=peers", "?view=timeline"]) {
      expect(revealsOf(viewOf(address))).toEqual(["all"]);
      expect(stageSteps(viewOf(address), "countries", survey)).toEqual([{}]);
    }
  });
});
