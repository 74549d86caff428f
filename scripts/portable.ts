import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { PluginOption } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";

const PUBLIC = fileURLToPath(new URL("../public/", import.meta.url));
const NAME = "masar.html";
/** What the file may weigh, bytes: it is sent by mail and opened from a stick. */
export const BUDGET = 3_000_000;

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const SCRIPT = /<script([^>]*)>(.*?)<\/script>/gs;
const STYLE = /<style[^>]*>(.*?)<\/style>/gs;
/** A block of data is no code: a browser asks no policy about it. */
const isData = (attributes: string) => attributes.includes('type="text/plain"');

/**
 * What the page may do, written into it: run its own script, wear its own style, show what it drew itself; ask nobody
 * anything. A policy in the page cannot say who may frame it.
 */
export function policyOf(html: string): string {
  const scripts = [...html.matchAll(SCRIPT)].flatMap(([, attributes = "", text = ""]) => (isData(attributes) ? [] : [hashOf(text)]));
  const styles = [...html.replaceAll(SCRIPT, "").matchAll(STYLE)].map(([, text = ""]) => hashOf(text)); // scripts hold pieces of SVG
  return `default-src 'none'; script-src ${scripts.join(" ")}; style-src ${styles.join(" ")}; img-src data: blob:; font-src data:; base-uri 'none'; form-action 'none'`;
}

/** The data files as blocks of the page, each under its address, readable where the file is opened as text. */
async function dataBlocks(): Promise<string> {
  const names = (await readdir(`${PUBLIC}data`)).sort();
  const blocks = await Promise.all(names.map(async (name) => {
    const text = await readFile(`${PUBLIC}data/${name}`, "utf8");
    if (/<!--|<\/?script|\r|\0|\uFEFF/i.test(text)) throw new Error(`data/${name} holds what a block of a page cannot: "<!--", "<script", a carriage return or a byte order mark`);
    return `<script type="text/plain" id="data/${name}">${text}</script>`;
  }));
  return blocks.join("\n");
}

/** The page without what it would ask of a host: pictures for links, the manifest, early requests; the rest goes inside. */
async function withoutRequests(html: string): Promise<string> {
  const icon = Buffer.from(await readFile(`${PUBLIC}icon.svg`)).toString("base64");
  const oldBrowser = (await readFile(`${PUBLIC}old-browser.js`, "utf8")).trim();
  return html
    .replaceAll(/^\s*<(?:meta property="og:|link rel="(?:manifest|preload|apple-touch-icon)")[^>]*>\n/gm, "")
    .replace('href="./icon.svg"', `href="data:image/svg+xml;base64,${icon}"`)
    .replace('<script src="./old-browser.js" nomodule></script>', () => `<script nomodule>${oldBrowser}</script>`)
    .replaceAll(/<a href="\.\/data\/egdi\.csv">(.*?)<\/a>/g, "<code>$1</code>")
    .replace("The figures themselves are in ", "The figures themselves stand in the text of this file, under ")
    .replace("أما الأرقام نفسها ففي ", "أما الأرقام نفسها ففي نص هذا الملف، تحت العنوان ");
}

/** Everything in one file, `masar.html`, that opens by double click and asks nothing of any host. */
export function portable(): PluginOption[] {
  return [
    { name: "masar:without-requests", transformIndexHtml: { order: "pre", handler: withoutRequests } },
    viteSingleFile({ removeViteModuleLoader: true }),
    {
      name: "masar:portable",
      enforce: "post",
      generateBundle: {
        order: "post",
        async handler(_options, bundle) {
          const page = bundle["index.html"];
          if (page?.type !== "asset") throw new Error("the build made no index.html");
          const rest = Object.keys(bundle).filter((name) => name !== "index.html");
          if (rest.length > 0) throw new Error(`not inside the one file: ${rest.join(", ")}`);
          const data = await dataBlocks();
          const whole = String(page.source).replaceAll("<script type=\"module\" crossorigin>", "<script type=\"module\">").replace("</head>", () => `${data}\n</head>`);
          const html = whole.replace(/<meta charset="utf-8" \/>/, (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policyOf(whole)}" />`);
          const size = Buffer.byteLength(html);
          if (size > BUDGET) throw new Error(`${NAME} weighs ${size.toLocaleString("en")} bytes, over its budget of ${BUDGET.toLocaleString("en")}: leave something out, or settle a larger one in scripts/portable.ts with a decision note.`);
          delete bundle["index.html"];
          this.emitFile({ type: "asset", fileName: NAME, source: html });
          this.info(`${NAME}: ${size.toLocaleString("en")} bytes of ${BUDGET.toLocaleString("en")}`);
        },
      },
    },
  ];
}
