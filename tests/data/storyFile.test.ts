import { describe, expect, it } from "vitest";
import { DataFileError } from "~/data/problems";
import { parseStory, storyText } from "~/data/storyFile";
import { storyLink, storyOfLink } from "~/data/storyLink";
import type { Story } from "~/domain/story";

const slide = { address: "?lang=en&view=gcc&figure=paths", title: "Six paths", note: "Pause on 2010.\nThen 2024.", reveal: "countries" } as const;
const story: Story = { title: "الخليج, for the forum", slides: [slide, { address: "?lang=ar&view=overview", title: "", note: "", reveal: "all" }] };
const faulty = (slides: readonly unknown[], rest: object = {}) => JSON.stringify({ masar: "story", version: 1, title: "T", slides, ...rest }, null, 2);

describe("a story", () => {
  it("comes back from its file as it was", () => {
    expect(parseStory(storyText(story), "s.masar.json")).toEqual({ story, problems: [] });
  });
  it("comes back from its link as it was, in letters that an address keeps", () => {
    const link = storyLink(story);
    expect(link).toMatch(/^z\.[A-Za-z0-9_-]+$/);
    expect(storyOfLink(link)).toEqual({ story, problems: [] });
  });
  it("of twelve slides fits into a link that mail programs leave whole", () => {
    const address = "?lang=en&view=sub-indices&country=BHR&compare=BHR,ARE,SAU,QAT,KWT,OMN&indicator=egdi&measure=rank&edition=2024&from=2022&to=2024&figure=places-bridge";
    expect(storyLink({ title: "T", slides: Array.from({ length: 12 }, (_, i) => ({ ...slide, address: address.replace("BHR", ["BHR", "SAU", "OMN"][i % 3] ?? ""), note: `Note ${i}` })) }).length).toBeLessThan(1500);
  });
});

describe("a damaged story", () => {
  it("loses a slide without an address, and says where", () => {
    const { story: read, problems } = parseStory(faulty([{ title: "x" }, slide]), "s.masar.json");
    expect(read.slides).toEqual([slide]);
    expect(problems).toEqual([{ file: "s.masar.json", line: 6, column: "slides[1].address", value: "", reason: { kind: "missing" } }]);
  });
  it("keeps a slide whose title, note or reveal is wrong, and leaves that empty", () => {
    const { story: read, problems } = parseStory(faulty([{ address: slide.address, title: 7, note: "x".repeat(4001), reveal: "slowly" }]), "s");
    expect(read.slides).toEqual([{ address: slide.address, title: "", note: "", reveal: "all" }]);
    expect(problems.map(({ line, column, reason }) => [line, column, reason.kind])).toEqual([[8, "slides[1].title", "form"], [9, "slides[1].note", "tooLong"], [10, "slides[1].reveal", "noneOf"]]);
    expect(problems[0]?.value).toBe("7");
  });
  it("refuses an address that is no query, so that no link leads elsewhere", () => {
    expect(parseStory(faulty([{ address: "https://elsewhere.example/" }, slide]), "s").problems[0]).toMatchObject({ column: "slides[1].address", value: "https://elsewhere.example/", reason: { kind: "form" } });
  });
  it("that is torn opens up to where it is torn, and names the line", () => {
    const whole = storyText({ ...story, slides: [slide, slide, slide] });
    const torn = whole.slice(0, whole.lastIndexOf("\"note\"")).trimEnd();
    const { story: read, problems } = parseStory(torn, "s.masar.json");
    expect(read.title).toBe(story.title);
    expect(read.slides).toHaveLength(3);
    expect(read.slides[2]).toEqual({ ...slide, note: "", reveal: "all" });
    expect(problems.at(-1)).toMatchObject({ line: torn.split("\n").length, reason: { kind: "torn" } });
  });
  it("of a later version, with a wrong title or with too many slides opens as far as it can", () => {
    const many = Array.from({ length: 61 }, () => slide);
    const { story: read, problems } = parseStory(faulty(many, { version: 2, title: ["x"] }), "s");
    expect([read.title, read.slides.length]).toEqual(["", 60]);
    expect(problems.map(({ column, reason }) => [column, reason.kind])).toEqual([["version", "noneOf"], ["title", "form"], ["slides[61]", "surplus"]]);
  });
  it("is read past a byte-order mark and a trailing comma", () => {
    expect(parseStory(`\ufeff${faulty([slide]).replace("}\n  ]", "},\n  ]")}`, "s").story.slides).toEqual([slide]);
  });
});

describe("what is no story", () => {
  it.each([["nothing", "", "format"], ["a list", "[1]", "format"], ["a web page", "<!doctype html>", "format"], ["another file of Masar", '{"initiatives": []}', "format"], ["a story without one readable slide", faulty([{}, 3, null]), "empty"], ["a story without slides", '{"masar": "story", "version": 1, "title": "T"}', "empty"]])("is refused: %s", (_name, text, fault) => {
    try {
      parseStory(text, "x.json");
      expect.fail("it was read");
    } catch (error) {
      expect(error).toBeInstanceOf(DataFileError);
      expect(error).toMatchObject({ file: "x.json", fault });
    }
  });
  it("an empty story is one, and opens empty", () => {
    expect(parseStory(storyText({ title: "T", slides: [] }), "s")).toEqual({ story: { title: "T", slides: [] }, problems: [] });
  });
  it("a link that was cut short or changed is refused", () => {
    const link = storyLink(story);
    for (const torn of [link.slice(0, 20), "z.garbage", "z.", `${link.slice(0, -6)}AAAAAA`]) expect(() => storyOfLink(torn)).toThrow();
  });
});
