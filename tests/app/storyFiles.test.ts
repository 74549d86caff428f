import { expect, it } from "vitest";
import { isStoryFile } from "~/app/stories/isStoryFile";
import { storyFileName } from "~/app/stories/storyFiles";

it.each([["Bahrain’s path, for the forum", "masar-story-bahrains-path-for-the-forum.masar.json"], ["مسار البحرين", "masar-story-2026-11-29-10-04.masar.json"], ["", "masar-story-2026-11-29-10-04.masar.json"], ["Économie / 2024 …", "masar-story-economie-2024.masar.json"]])("a story called “%s” is saved as %s", (title, name) => {
  expect(storyFileName({ title, saved: "2026-11-29T10:04:31.000Z" })).toBe(name);
});

it("tells a story from a picture by its ending", () => {
  expect(["a.masar.json", "A.JSON", "rank.png", "rank.svg", "json"].map((name) => isStoryFile({ name }))).toEqual([true, true, false, false, false]);
});
