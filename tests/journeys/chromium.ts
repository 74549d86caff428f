import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium, type Browser } from "playwright-core";

const CACHE = fileURLToPath(new URL("../../node_modules/.cache/chromium", import.meta.url));
const SYSTEM = "/usr/bin/chromium";
const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const ADVICE = "No browser could be started for the tests. They need the one that comes with the packages: run `npm ci` on Linux x64, or set CHROME_PATH to a Chromium.";

/** The Chromium inside an npm package, unpacked beside the packages with a typeface of its own. */
async function packagedChromium(): Promise<string> {
  mkdirSync(CACHE, { recursive: true });
  // Read when the package is imported: where to unpack, and that its own libraries are wanted.
  Object.assign(process.env, { TMPDIR: CACHE, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" });
  const { default: packaged } = await import("@sparticuz/chromium");
  const path = await packaged.executablePath();
  const conf = `${CACHE}/fonts.conf`; // its own typefaces alone: it dies of some that a system brings, and of none
  writeFileSync(conf, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${CACHE}/fonts</dir><cachedir>${CACHE}/fontcache</cachedir></fontconfig>`);
  process.env["FONTCONFIG_FILE"] = conf;
  return path;
}

/**
 * A real browser: the one named by CHROME_PATH, else Debian's, else the one in the packages.
 *
 * @throws Error with what to do when none starts; the tests never pass by skipping
 */
export async function startChromium(): Promise<Browser> {
  try {
    const executablePath = process.env["CHROME_PATH"] ?? (existsSync(SYSTEM) ? SYSTEM : await packagedChromium());
    return await chromium.launch({ executablePath, args: ARGS });
  } catch (cause) {
    throw new Error(ADVICE, { cause });
  }
}
