// Makes decks, tables and a picture in the built application, in both languages, as a reader does; has the Open XML schemas check the
// decks, opens everything in LibreOffice and lays its pages out as pictures to look at. Not part of `npm test`: it needs programs that npm does not bring.
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { build, createServer } from "vite";
import { serve } from "../bench/site.mjs";

const environment = { ...process.env }; // as it was before the browser of the tests named typefaces of its own
const execute = promisify(execFile);
const run = (program, args, options = {}) => execute(program, args, { env: environment, ...options });
const LANGUAGES = ["en", "ar"];
const SITE = "node_modules/.cache/office";
const VALIDATOR = "@ooxml-tools/validate@0.4.6"; // Microsoft's Open XML SDK as WebAssembly; 44 MB, so fetched by npm when this check runs
const UTF8_TEXT = "--infilter=CSV:44,34,76,1"; // comma, quote, UTF-8, from the first line
/** Every kind of slide: lines of ranks and values, bars, tables, pictures with and without their table. */
const TRAY = [
  "rank~BHR~2003~2024~egdi~rank", "paths~BHR~2003~2024~egdi~rank", "paths~BHR~2003~2024~osi~value", "means~BHR~2003~2024~egdi~rank", "profile~BHR~2024~2024~egdi~rank", "dumbbell~BHR~2003~2024~egdi~rank", "heatmap~BHR~2003~2024~egdi~rank",
  "places-bridge~BHR~2022~2024~egdi~rank", "score-bridge~BHR~2022~2024~egdi~rank", "history~BHR~2022~2024~egdi~rank", "strengths~BHR~2003~2024~egdi~rank", "peers~BHR~2022~2024~egdi~rank", "map~BHR~2024~2024~egdi~rank", "timeline~BHR~2003~2024~egdi~rank",
];

const folder = await mkdtemp(join(tmpdir(), "masar-office-"));
const failures = [];
const report = (isGood, text) => {
  if (!isGood) failures.push(text);
  console.log(`${isGood ? "  ok    " : "  FAIL  "}${text}`);
};

/** Waits for the file that a button saves. */
async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download", { timeout: 120_000 }), button.click()]);
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

/** The files of one language, by the buttons that a reader presses: a deck, a table, and a picture for half a page of A4. */
async function filesOf(chromium, url, language) {
  const page = await (await chromium.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true })).newPage();
  await page.goto(`${url}?lang=${language}&theme=light&tray=${TRAY.join()}`);
  await page.locator("header button[aria-haspopup=dialog]").first().click();
  await page.locator("dialog[open] input[type=radio]").nth(LANGUAGES.length + 2).check(); // language and both, then ZIP, then the deck
  const deck = await saved(page, page.locator("dialog[open] footer button").last());
  await page.keyboard.press("Escape");
  await page.locator("#figure-rank [data-export]").click();
  await page.locator('dialog input[value="a4-half"]').check({ force: true });
  await page.locator("dialog code", { hasText: "a4-half" }).waitFor();
  await page.waitForTimeout(1500);
  const table = await saved(page, page.locator("dialog[open]").getByRole("button", { name: /CSV/ }));
  const picture = await saved(page, page.locator("dialog[open]").getByRole("button", { name: /PNG/ }));
  return { deck, table, picture };
}

/** The path of a program, `null` where it is not installed. */
const found = async (name, ...args) => run(name, args).then(() => name, (error) => (error.code === "ENOENT" ? null : name));

async function validate(file) {
  try {
    const { stdout } = await run("npx", ["--yes", "--loglevel=error", "--package", VALIDATOR, "ooxml-validate", file], { maxBuffer: 1e8 }).catch((error) => { if (error.stdout) return error; throw error; });
    report(/no errors|0 errors/i.test(stdout) || stdout.trim() === "", `Open XML SDK on ${file}: ${stdout.trim().split("\n").at(-1) || "no errors"}`);
    if (/Found [1-9]/.test(stdout)) console.log(stdout);
  } catch (error) {
    console.log(`  –     The Open XML SDK could not be fetched by npm (${VALIDATOR}), so the schemas were not checked: ${String(error.message).split("\n")[0]}`);
  }
}

async function convert(soffice, file, to, ...more) {
  const { stdout, stderr } = await run(soffice, [`-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`, "--headless", ...more, "--convert-to", to, "--outdir", folder, file], { timeout: 240_000 });
  const said = `${stdout}${stderr}`.split("\n").filter((line) => line && !/^convert |^\(process|javaldx|^Warning: failed to launch java/i.test(line));
  report(said.length === 0, `LibreOffice opens ${file}${said.length > 0 ? `, and says: ${said.join(" ")}` : " without a message"}`);
}

async function checkDeck(file, { soffice, pdftoppm }) {
  console.log(`\n${file}: ${TRAY.length} figures`);
  await validate(file);
  if (!soffice) return;
  await convert(soffice, file, "pdf");
  if (!pdftoppm) return;
  await run(pdftoppm, ["-r", "72", "-png", file.replace("pptx", "pdf"), file.replace(".pptx", "")]);
  const pages = (await readdir(folder)).filter((name) => join(folder, name).startsWith(file.replace(".pptx", "-")));
  report(pages.length > TRAY.length, `${pages.length} pages to look at: ${file.replace(".pptx", "-*.png")}`);
}

async function checkTable(file, { soffice }) {
  if (!soffice) return;
  await convert(soffice, file, "html:HTML (StarCalc):UTF8", UTF8_TEXT);
  const [text, page] = await Promise.all([readFile(file, "utf8"), readFile(file.replace("csv", "html"), "utf8")]);
  const heads = text.replace("\uFEFF", "").split("\r\n")[0].split(",");
  report(heads.every((head) => page.includes(head)), `the spreadsheet shows the heads as written: ${heads.join(" · ")}`);
}

/** An office program sets a picture down at its size in millimetres, by the resolution inside it. */
async function checkPicture(file, { soffice }) {
  const png = await readFile(file);
  const perMetre = png.readUInt32BE(png.indexOf("pHYs") + 4);
  const wide = (png.readUInt32BE(16) / perMetre) * 1000;
  report(Math.abs(wide - 170) < 0.1, `the picture for half a page is ${wide.toFixed(2)} mm wide`);
  if (soffice) await convert(soffice, file, "pdf");
}

const soffice = (await found("soffice", "--version")) ?? (await found("libreoffice", "--version"));
const pdftoppm = await found("pdftoppm", "-v");
if (!soffice) console.log("LibreOffice is not installed (no `soffice`): the files were made, but not opened. Debian: apt-get install libreoffice-impress libreoffice-calc.");
else if (!pdftoppm) console.log("No `pdftoppm` (poppler-utils): the decks become PDF, but no pictures of their pages.");
const vite = await createServer({ server: { middlewareMode: true, hmr: false, ws: false }, appType: "custom", logLevel: "error" });
await build({ logLevel: "error", build: { outDir: SITE, emptyOutDir: true } });
const host = await serve(SITE);
const chromium = await (await vite.ssrLoadModule("/tests/journeys/chromium.ts")).startChromium();
for (const language of LANGUAGES) {
  const { deck, table, picture } = await filesOf(chromium, host.url, language);
  await checkDeck(deck, { soffice, pdftoppm });
  await checkTable(table, { soffice });
  await checkPicture(picture, { soffice });
}
await chromium.close();
host.close();
await vite.close();
console.log(failures.length === 0 ? `\nEverything is in ${folder}` : `\n${failures.length} failed; everything is in ${folder}`);
process.exitCode = failures.length === 0 ? 0 : 1;
