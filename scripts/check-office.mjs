// Makes a deck and a CSV from the shipped figures in both languages, has the Open XML schemas check the decks, opens everything
// in LibreOffice and lays its pages out as pictures to look at. Not part of `npm test`: it needs programs that npm does not bring.
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { createServer } from "vite";

const run = promisify(execFile);
const LANGUAGES = ["en", "ar"];
const MADE = "2026-01-31";
const VALIDATOR = "@ooxml-tools/validate@0.4.6"; // Microsoft's Open XML SDK as WebAssembly; 44 MB, so fetched by npm when this check runs
const UTF8_TEXT = "--infilter=CSV:44,34,76,1"; // comma, quote, UTF-8, from the first line

const folder = await mkdtemp(join(tmpdir(), "masar-office-"));
const vite = await createServer({ server: { middlewareMode: true, hmr: false, ws: false }, appType: "custom", logLevel: "error" });
const load = (path) => vite.ssrLoadModule(path);
const failures = [];
const report = (isGood, text) => {
  if (!isGood) failures.push(text);
  console.log(`${isGood ? "  ok    " : "  FAIL  "}${text}`);
};

/** Every kind of slide, from the address alone: lines of ranks and values, bars, tables that go on, a picture. */
async function figuresOf(search) {
  const [{ shippedSurvey: survey, shippedInitiatives: { initiatives } }, url, parsers, overview, gcc, sub] = await Promise.all(
    ["/tests/fixtures/shipped.ts", "/src/url/resolveState.ts", "/src/url/dashboardState.ts", "/src/catalogue/overviewFigures.ts", "/src/catalogue/gccFigures.ts", "/src/catalogue/subIndexFigures.ts"].map(load));
  const { createLoader } = await load("nuqs/server");
  const stateOf = (text) => url.resolveState(createLoader(parsers.parsers)(text), survey).state;
  const [state, values] = [stateOf(search), stateOf(`${search}&indicator=osi&measure=value`)];
  const [ranks, ofValues] = [gcc.tableOfGroup(survey, state), gcc.tableOfGroup(survey, values)];
  return {
    survey, state,
    figures: [
      overview.rankFigure(survey, state, initiatives), gcc.groupPathsFigure(state, ranks), gcc.groupPathsFigure(values, ofValues), gcc.groupMeansFigure(survey, state, ranks),
      overview.ownProfileFigure(survey, state), gcc.dumbbellFigure(survey, state, ranks), gcc.heatmapFigure(state, ranks), sub.placesFigure(survey, state), sub.scoreFigure(survey, state),
      sub.historyFigure(survey, state), gcc.strengthsFigure(survey, state), sub.peersFigure(survey, state),
    ].filter(Boolean),
  };
}

async function slidesOf(language, { survey, state, figures }) {
  const [{ wordsOf }, { sourceLines }, { chartTheme }, { PEER_GROUPS }] = await Promise.all(["/tests/fixtures/words.ts", "/src/export/request.ts", "/src/charts/theme.ts", "/src/domain/peerGroup.ts"].map(load));
  const words = wordsOf(language);
  const byLabel = new Map(survey.countries.map((country) => [words.of(country.label), country.code]));
  const theme = chartTheme("light");
  const png = new Uint8Array(await readFile("docs/overview-en.png"));
  const size = new DataView(png.buffer).getUint32.bind(new DataView(png.buffer));
  return figures.map((figure, i) => {
    const caption = figure.caption(words);
    const table = figure.chart.table(figure.answer, words);
    const heads = table.columns.slice(1).map(({ head }) => head);
    const codes = heads.map((head) => byLabel.get(head));
    const focus = (codes.indexOf(state.country) + 1) || (heads.indexOf(words.of(PEER_GROUPS[state.group].short)) + 1);
    return {
      title: caption.alone ?? caption.title, subtitle: caption.subtitle, alt: caption.alt, table, language, missing: `— : ${words.t("status.short.scored")}`,
      source: sourceLines({ ...figure, caption, words }, MADE),
      colours: codes.map((code) => (code && (!figure.country || code === figure.country) ? theme.own(code) : null)), focus: focus === 0 ? null : focus,
      picture: i === 7 ? { png, width: size(16), height: size(20) } : null,
    };
  });
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

async function checkDeck(language, made, { soffice, pdftoppm }) {
  const { deckBytes } = await load("/src/export/deck.ts");
  const slides = await slidesOf(language, made);
  const bytes = await deckBytes(slides, { title: language === "ar" ? "البحرين في تقرير الحكومة الإلكترونية" : "Bahrain in the E-Government Survey", made: MADE, query: `?lang=${language}&view=overview&country=BHR` });
  const file = join(folder, `masar-deck-${language}.pptx`);
  await writeFile(file, bytes);
  console.log(`\n${file}: ${slides.length} figures, ${Math.round(bytes.length / 1024)} kB`);
  await validate(file);
  if (!soffice) return;
  await convert(soffice, file, "pdf");
  if (!pdftoppm) return;
  await run(pdftoppm, ["-r", "72", "-png", file.replace("pptx", "pdf"), file.replace(".pptx", "")]);
  const pages = (await readdir(folder)).filter((name) => name.startsWith(`masar-deck-${language}-`));
  report(pages.length > slides.length, `${pages.length} pages to look at: ${folder}/masar-deck-${language}-*.png`);
}

async function checkCsv(language, { figures }, soffice) {
  const [{ csvText }, { wordsOf }] = await Promise.all(["/src/export/saveTable.ts", "/tests/fixtures/words.ts"].map(load));
  const { chart, answer } = figures[1];
  const text = csvText((words) => chart.table(answer, words), wordsOf(language));
  const file = join(folder, `masar-${language}.csv`);
  await writeFile(file, text);
  if (!soffice) return;
  await convert(soffice, file, "html:HTML (StarCalc):UTF8", UTF8_TEXT);
  const page = await readFile(file.replace("csv", "html"), "utf8");
  const heads = text.replace("\uFEFF", "").split("\r\n")[0].split(",");
  report(heads.every((head) => page.includes(head)), `the spreadsheet shows the heads as written: ${heads.join(" · ")}`);
}

const soffice = (await found("soffice", "--version")) ?? (await found("libreoffice", "--version"));
const pdftoppm = await found("pdftoppm", "-v");
if (!soffice) console.log("LibreOffice is not installed (no `soffice`): the files were made, but not opened. Debian: apt-get install libreoffice-impress libreoffice-calc.");
else if (!pdftoppm) console.log("No `pdftoppm` (poppler-utils): the decks become PDF, but no pictures of their pages.");
const made = await figuresOf("?view=gcc&country=BHR");
for (const language of LANGUAGES) {
  await checkDeck(language, made, { soffice, pdftoppm });
  await checkCsv(language, made, soffice);
}
await vite.close();
console.log(failures.length === 0 ? `\nEverything is in ${folder}` : `\n${failures.length} failed; everything is in ${folder}`);
process.exitCode = failures.length === 0 ? 0 : 1;
