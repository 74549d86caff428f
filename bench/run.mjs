// Measures the built application in a real browser and prints the figures; it asserts nothing.
import { build, createServer as createVite } from "vite";
import { changes, firstDraw } from "./changes.mjs";
import { exports } from "./exports.mjs";
import { stage } from "./stage.mjs";
import { initiatives } from "./initiatives.mjs";
import { offlineStart } from "./offline.mjs";
import { median, ms, open, p95, serve } from "./site.mjs";

const OUT = "node_modules/.cache/bench";
const RUNS = 5;
const SLOW_NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

// Built as for publication, and before Vite's server, which would make it a development build. Some measures give the site other data than its own: hence no fingerprints.
process.env.NODE_ENV = "production";
await build({ logLevel: "error", define: { DATA_FINGERPRINTS: "{}" }, build: { outDir: OUT, emptyOutDir: true } });
/** Our own modules, without a browser, and the browser of the tests through their own loader. */
const vite = await createVite({ server: { middlewareMode: true }, appType: "custom", logLevel: "error" });
const host = await serve(OUT);
const chromium = await (await vite.ssrLoadModule("/tests/journeys/chromium.ts")).startChromium();

async function end() {
  await chromium.close();
  await vite.close();
  host.close();
}

const ALONE = { initiatives, exports, offline: offlineStart, stage };
if (Object.hasOwn(ALONE, process.argv[2])) {
  await ALONE[process.argv[2]](chromium, host.url);
  await end();
  process.exit();
}

/** The frame after the chart's lines stand in the document. */
const firstChart = (page) => page.evaluate(() => new Promise((done) => {
  const look = () => (document.querySelector("#figure-rank svg path[stroke='#2250C4']") ? requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))) : requestAnimationFrame(look));
  look();
}));

for (const { name, cpu, network } of [{ name: "unthrottled", cpu: 1, network: null }, { name: "CPU ÷ 4, 1.6 Mbit/s, 150 ms", cpu: 4, network: SLOW_NETWORK }]) {
  const painted = [];
  let transferred = new Map();
  for (let run = 0; run < RUNS; run++) {
    const { context, page, bytes } = await open(chromium, `${host.url}?lang=en`, { cpu, network });
    painted.push(await firstChart(page));
    await page.waitForLoadState("networkidle");
    transferred = bytes;
    await context.close();
  }
  const total = [...transferred.values()].reduce((sum, value) => sum + value, 0);
  console.log(`\nFirst view, ${name}\n  first chart painted              ${ms(median(painted))} (median of ${RUNS})`);
  if (cpu === 1) console.log(`  transferred, gzip                ${Math.round(total / 1024)} kB: ${[...transferred].map(([kind, value]) => `${kind.slice(1)} ${Math.round(value / 1024)}`).join(", ")}`);
}

for (const cpu of [1, 4]) {
  const openAt = (at) => open(chromium, host.url + at, { cpu, network: null });
  console.log(`\nA change, to the end of the first frame that shows it, CPU ÷ ${cpu}`);
  const rows = await changes(openAt, (name) => name.includes(process.argv[2] ?? "")); // `npm run bench -- map` for some of them
  for (const { name, times, long } of rows) console.log(`  ${name.padEnd(32)} ${ms(median(times)).padStart(7)} median ${ms(p95(times)).padStart(7)} p95${long.length > 0 ? `   ${long.length} tasks over 50 ms, the longest ${ms(Math.max(...long))}` : ""}`);
  console.log(`  ${"all of them".padEnd(32)} ${ms(median(rows.flatMap(({ times }) => times))).padStart(7)} median ${ms(p95(rows.flatMap(({ times }) => times))).padStart(7)} p95`);
  console.log(`  ${"193 faint lines, first time".padEnd(32)} ${ms(await firstDraw(openAt, "?lang=en&view=ranks", { choice: { rest: "dim" }, inFigure: "ranks", strokes: 20000 })).padStart(7)}`);
  console.log(`  ${"map, first time, with its code".padEnd(32)} ${ms(await firstDraw(openAt, "?lang=en&view=ranks", { choice: { tab: "map" }, inFigure: "map", strokes: 40000 })).padStart(7)}`);
}

const { shippedSurvey } = await vite.ssrLoadModule("/tests/fixtures/shipped.ts");
const { weightsBand } = await vite.ssrLoadModule("/src/analysis/weightsBand.ts");
const bands = shippedSurvey.countries.slice(0, 60).map(({ code }) => { const start = performance.now(); weightsBand(shippedSurvey, code, 2024); return performance.now() - start; });
console.log(`\nWeights band of 2,556 weightings    ${ms(median(bands))} median, ${ms(Math.max(...bands))} at most (60 countries, 2024)`);

if (!process.argv[2]) for (const measure of Object.values(ALONE)) await measure(chromium, host.url);
await end();
