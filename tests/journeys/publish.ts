import { build, type InlineConfig } from "vite";

/** Builds as for publication: under Vitest's own NODE_ENV React would be its development build, and there would be no worker. */
export async function publish(config: InlineConfig): Promise<void> {
  const own = process.env["NODE_ENV"] ?? "test";
  Object.assign(process.env, { NODE_ENV: "production" });
  try {
    await build({ logLevel: "error", ...config });
  } finally {
    Object.assign(process.env, { NODE_ENV: own });
  }
}
