import { preview } from "vite";
import type { TestProject } from "vitest/node";
import { publish } from "./publish";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the built site is served while the tests run. */
    readonly site: string;
    /** The folder in which it was built. */
    readonly siteFolder: string;
  }
}

/** Builds the site once, as it is published, and serves it for the journeys. */
export default async function setup({ provide }: TestProject) {
  const outDir = "node_modules/.cache/journeys";
  await publish({ build: { outDir, emptyOutDir: true } });
  const server = await preview({ logLevel: "error", build: { outDir }, preview: { port: 0, host: "127.0.0.1" } });
  const address = server.httpServer.address();
  if (!address || typeof address === "string") throw new Error("the built site could not be served");
  provide("site", `http://127.0.0.1:${address.port}/`);
  provide("siteFolder", outDir);
  return () => server.close();
}
