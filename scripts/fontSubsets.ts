import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";
import type { Plugin } from "vite";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const CACHE = `${ROOT}node_modules/.cache/masar-fonts/`;
const WEIGHTS = [400, 500, 600];
const FULL_RANGES = {
  arabic: "U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08E1,U+08E3-08FF,U+200C-200E,U+2010-2011,U+204F,U+2E41,U+FB50-FDFF,U+FE70-FE74,U+FE76-FEFC",
  latin: "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
} as const;
type Script = keyof typeof FULL_RANGES;
const ARABIC_DIGITS = "٠١٢٣٤٥٦٧٨٩٪٫٬";
const plex = (script: Script | "latin-ext", weight: number) =>
  `${ROOT}node_modules/@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-${script}-${weight}-normal.woff2`;
const noto = (weight: number) =>
  `${ROOT}node_modules/@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-${weight}-normal.woff2`;

/** Every character that the interface and the bundled data may show, with ASCII and the Arabic letters. */
export async function shownCharacters(): Promise<string> {
  const data = (await readdir(`${ROOT}public/data`)).map((name) => `${ROOT}public/data/${name}`);
  const words = ["ar", "en"].map((language) => `${ROOT}src/i18n/${language}.json`);
  const texts = await Promise.all([...data, ...words].map((path) => readFile(path, "utf8")));
  const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i));
  const arabic = String.fromCharCode(...Array.from({ length: 0x65f - 0x600 }, (_, i) => 0x600 + i));
  const signs = "\u00a0−–—×…•·←→⟶↑↓▲▼✓≠«»“”‘’°±٠١٢٣٤٥٦٧٨٩٪٫٬\u200b\u200e\u200f\u2066\u2067\u2068\u2069";
  return [...new Set(texts.join("") + ascii + arabic + signs)].filter((c) => c >= " ").sort().join("");
}

const codesOf = (script: Script): readonly number[] =>
  FULL_RANGES[script].split(",").flatMap((range) => {
    const [from = "", to = from] = range.slice(2).split("-");
    return Array.from({ length: parseInt(to, 16) - parseInt(from, 16) + 1 }, (_, i) => parseInt(from, 16) + i);
  });
const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, "0");

/** Code points as CSS writes them, neighbours joined. */
function unicodeRange(codes: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const code of codes.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else runs.push([code, code]);
  }
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(",");
}

async function cut(source: string, chars: string, name: string): Promise<string> {
  const hash = createHash("sha256").update(source + chars).digest("hex").slice(0, 8);
  const target = `${CACHE}${name}-${hash}.woff2`;
  if (!existsSync(target)) {
    await mkdir(CACHE, { recursive: true });
    await writeFile(target, await subsetFont(await readFile(source), chars, { targetFormat: "woff2" }));
  }
  return target;
}

const face = (family: string, weight: number, { file, range }: { file: string; range: string }) =>
  `@font-face{font-family:"${family}";font-style:normal;font-weight:${weight};font-display:swap;src:url("${file}") format("woff2");unicode-range:${range}}`;

/** The @font-face rules: cut-down files first, the full ones only for a character that these do not hold. */
export async function fontFaces(): Promise<string> {
  const shown = await shownCharacters();
  const rules: string[] = [];
  for (const weight of WEIGHTS) {
    for (const script of ["latin", "arabic"] as const) {
      const codes = codesOf(script);
      const held = codes.filter((code) => shown.includes(String.fromCodePoint(code)));
      const chars = String.fromCodePoint(...held);
      // The ranges must not overlap: `document.fonts.load` asks for every file that could serve a character.
      rules.push(face("IBM Plex Sans Arabic", weight, { file: await cut(plex(script, weight), chars, `plex-${script}-${weight}`), range: unicodeRange(held) }));
      rules.push(face("IBM Plex Sans Arabic", weight, { file: plex(script, weight), range: unicodeRange(codes.filter((code) => !held.includes(code))) }));
    }
    rules.push(face("IBM Plex Sans Arabic", weight, { file: plex("latin-ext", weight), range: "U+0100-0130,U+0132-0151,U+0154-02BA" }));
    rules.push(face("Masar Digits", weight, { file: await cut(noto(weight), ARABIC_DIGITS, `digits-${weight}`), range: "U+0660-066C" }));
  }
  return rules.join("\n");
}

/** Serves `virtual:fonts.css`, cut to the characters in use, and asks for those files early in the built page. */
export function fontSubsets(): Plugin {
  const id = "\0masar-fonts.css";
  return {
    name: "masar:font-subsets",
    resolveId: (source) => (source === "virtual:fonts.css" ? id : null),
    load: (loaded) => (loaded === id ? fontFaces() : null),
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((name) => /plex-(latin|arabic)-\d+-[0-9a-f]{8}/.test(name))
          .map((name) => ({ tag: "link", attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: true, href: `./${name}` }, injectTo: "head" as const })),
    },
  };
}
