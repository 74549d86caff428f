import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { fontSubsets } from "./scripts/fontSubsets.ts";
import { offline } from "./scripts/offline.ts";
import { portable } from "./scripts/portable.ts";

const src = fileURLToPath(new URL("./src", import.meta.url));

/** Pictures for links shared elsewhere need a full address, known only when the site's own is given at build. */
const openGraph = (): Plugin => ({
  name: "masar:open-graph",
  transformIndexHtml: (html) => html.replaceAll('content="./og-', `content="${process.env["VITE_SITE"] ?? "./"}og-`),
});

/** Everything in one file (`npm run build:portable`) instead of a folder for a host. */
const PORTABLE = "portable";

export default defineConfig(({ mode }) => ({
  base: "./", // the site runs from any folder on any static host
  plugins: [react(), fontSubsets(), ...(mode === PORTABLE ? [portable()] : [openGraph(), offline()])],
  publicDir: mode === PORTABLE ? false : "public",
  resolve: { alias: { "~": src } },
  build: {
    ...(mode === PORTABLE ? { outDir: "dist-portable" } : {}),
    target: "es2022",
    assetsInlineLimit: 0, // fonts stay files: a strict Content-Security-Policy needs no data: addresses
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  ssr: { noExternal: ["echarts-for-react"] },
  test: {
    css: { include: [/tokens/] }, // the charts read their colours from it
    server: { deps: { inline: ["echarts-for-react"] } },
    projects: [
      { extends: true, test: { name: "evidence", testTimeout: 60_000, include: ["tests/evidence/**/*.test.ts"] } },
      {
        extends: true,
        test: { name: "unit", testTimeout: 60_000, include: ["tests/{domain,data,url,analysis,sentences,charts,catalogue,export,i18n,app,styles}/**/*.test.{ts,tsx}"] },
      },
      {
        extends: true,
        test: { name: "features", environment: "jsdom", testTimeout: 60_000, setupFiles: ["tests/features/setup.ts"], include: ["tests/features/**/*.test.tsx"] },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          globalSetup: ["tests/journeys/site.ts"],
          include: ["tests/journeys/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
}));
