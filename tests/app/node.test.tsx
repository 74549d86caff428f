import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { App } from "~/app/App";
import { pageQuery } from "~/app/pageQuery";
import { initiativesQuery } from "~/data/initiatives";
import { createQueryClient } from "~/data/queryClient";
import { sourcesQuery } from "~/data/sources";
import { surveyQuery } from "~/data/survey";
import { languageQuery } from "~/i18n/i18n";
import { VIEWS } from "~/url/dashboardState";
import { shippedInitiatives, shippedSources, shippedSurvey } from "../fixtures/shipped";

async function render(search: string, view: (typeof VIEWS)[number], language: "ar" | "en"): Promise<string> {
  const client = createQueryClient();
  client.setQueryData(surveyQuery.queryKey, shippedSurvey);
  client.setQueryData(initiativesQuery.queryKey, shippedInitiatives);
  client.setQueryData(sourcesQuery.queryKey, shippedSources as never);
  await client.prefetchQuery(languageQuery(language));
  await client.prefetchQuery(pageQuery(client, view));
  return renderToString(<App client={client} search={search} />);
}

describe.each(VIEWS)("the view %s", (view) => {
  it.each(["ar", "en"] as const)("renders in Node with its sentence, %s", async (language) => {
    const problems = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const html = await render(`?view=${view}&lang=${language}`, view, language);
    const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1]?.replaceAll(/<[^>]*>/g, "") ?? "";
    expect(heading.length).toBeGreaterThan(20);
    expect(heading).not.toMatch(/undefined|NaN|\{\{/);
    expect(html).not.toContain("<style");
    expect(problems.mock.calls).toEqual([]);
    problems.mockRestore();
  });
});
