import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { fingerprint } from "../src/data/fingerprint.ts";

const LARGEST = 5_000_000; // bytes of one file; Workbox would leave out what is over 2 MiB
/** Not needed by a reader: pictures for links shared elsewhere. */
const LEFT_OUT = ["og-*.png"];

/** What the code is told of the data files that it is built with. */
async function fingerprints(folder: string): Promise<Readonly<Record<string, string>>> {
  const read = new TextDecoder(); // as the page reads them: without a byte order mark
  const names = await readdir(folder);
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, fingerprint(read.decode(await readFile(resolve(folder, name))))] as const)));
}

/**
 * The service worker: it keeps every file of one build and answers from these alone. Each is fetched with its hash, so
 * that a worker which starts while a new version is being put in place holds one version whole, or is not installed.
 */
export function offline(): Plugin[] {
  let folder = "";
  const hashOf = async (url: string) => `sha384-${createHash("sha384").update(await readFile(resolve(folder, url))).digest("base64")}`;
  return [
    {
      name: "masar:offline",
      apply: "build",
      config: async ({ root = "", define }) => (define?.["DATA_FINGERPRINTS"] ? {} : { define: { DATA_FINGERPRINTS: JSON.stringify(await fingerprints(resolve(root, "public/data"))) } }),
      configResolved: ({ root, build }) => { folder = resolve(root, build.outDir); },
    },
    ...VitePWA({
      strategies: "generateSW",
      registerType: "prompt", // a new version waits until the reader asks for it
      injectRegister: false, // storage/offlineCopy.ts does it, after the first view
      manifest: false, // public/manifest.webmanifest
      filename: "sw.js",
      workbox: {
        globPatterns: ["**/*.{js,css,html,csv,json,woff2,svg,png,webmanifest}"],
        globIgnores: LEFT_OUT,
        maximumFileSizeToCacheInBytes: LARGEST,
        // The folder is index.html, whatever its query; another page, or an address that is none, is not swallowed.
        navigateFallback: null,
        directoryIndex: "index.html",
        ignoreURLParametersMatching: [/.*/],
        cleanupOutdatedCaches: true,
        clientsClaim: true, // the very first visit goes on without a network too
        inlineWorkboxRuntime: true,
        sourcemap: false,
        manifestTransforms: [async (entries) => ({ manifest: await Promise.all(entries.map(async (entry) => ({ ...entry, integrity: await hashOf(entry.url) }))), warnings: [] })],
      },
    }),
  ];
}
