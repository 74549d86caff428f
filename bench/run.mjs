// Measures the built application in a real browser and prints the figures; it asserts nothing.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, createServer as createVite } from "vite";

const OUT = "node_modules/.cache/bench";
const RUNS = 5;
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".csv": "text/csv", ".json": "application/json", ".svg": "image/svg+xml", ".woff2": "font/woff2", ".png": "image/png", ".webmanifest": "application/manifest+json" };
const COMPRESSED = new Set([".html", ".js", ".css", ".csv", ".json", ".svg"]);
const CONDITIONS = [
  { name: "unthrottled", cpu: 1, network: null },
  { name: "CPU ÷ 4, 1.6 Mbit/s, 150 ms", cpu: 4, network: { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 } },
];

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const p95 = (values) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(values.length * 0.95) - 1)];
const ms = (value) => `${Math.round(value)} ms`;

/** A static host as they are: compressed, from a sub-folder. */
async function serve() {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://x").pathname.replace(/^\/masar\//, "") || "index.html";
    try {
      const bytes = await readFile(join(OUT, path));
      const type = extname(path);
      const body = COMPRESSED.has(type) ? gzipSync(bytes) : bytes;
      response.writeHead(200, { "content-type": TYPES[type] ?? "application/octet-stream", ...(COMPRESSED.has(type) ? { "content-encoding": "gzip" } : {}), "content-length": body.length });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { url: `http://127.0.0.1:${server.address().port}/masar/`, close: () => server.close() };
}

/** The same browser as the tests, through their own loader. */
async function browser() {
  const vite = await createVite({ server: { middlewareMode: true }, appType: "custom", logLevel: "error" });
  const { startChromium } = await vite.ssrLoadModule("/tests/journeys/chromium.ts");
  const started = await startChromium();
  await vite.close();
  return started;
}

async function open(chromium, url, { cpu, network }) {
  const context = await chromium.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send("Network.enable");
  if (network) await client.send("Network.emulateNetworkConditions", network);
  await client.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  const bytes = new Map();
  const kinds = new Map();
  client.on("Network.responseReceived", ({ requestId, response }) => kinds.set(requestId, extname(new URL(response.url).pathname) || ".html"));
  client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => { const kind = kinds.get(requestId); bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength); });
  await page.goto(`${url}?lang=en`, { waitUntil: "commit" });
  // The frame after the chart's lines stand in the document.
  const painted = await page.evaluate(() => new Promise((done) => {
    const look = () => (document.querySelector("#figure-rank svg path[stroke='#2250C4']") ? requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))) : requestAnimationFrame(look));
    look();
  }));
  return { context, page, bytes, painted };
}

/** From a choice in the address to the first frame that shows it. */
const change = (page, from, to) => page.evaluate(async ([code, name]) => {
  const url = new URL(location.href);
  url.searchParams.set("country", code);
  const start = performance.now();
  history.pushState(history.state, "", url);
  dispatchEvent(new PopStateEvent("popstate"));
  await new Promise((done) => {
    const look = () => (document.querySelector("h1")?.textContent?.includes(name) ? done() : requestAnimationFrame(look));
    requestAnimationFrame(look);
  });
  await new Promise(requestAnimationFrame);
  return performance.now() - start;
}, [from, to]);

await build({ logLevel: "error", build: { outDir: OUT, emptyOutDir: true } });
const host = await serve();
const chromium = await browser();
for (const condition of CONDITIONS) {
  const runs = [];
  const changes = [];
  for (let run = 0; run < RUNS; run++) {
    const { context, page, bytes, painted } = await open(chromium, host.url, condition);
    runs.push({ painted, bytes });
    await page.waitForLoadState("networkidle");
    for (const [code, name] of [["SAU", "Saudi"], ["EST", "Estonia"], ["BHR", "Bahrain"], ["IND", "India"]]) changes.push(await change(page, code, name));
    await context.close();
  }
  console.log(`\n${condition.name}`);
  console.log(`  first chart painted     ${ms(median(runs.map(({ painted }) => painted)))} (median of ${RUNS})`);
  console.log(`  a country change        ${ms(median(changes))} median, ${ms(p95(changes))} p95, to the next frame`);
  if (condition === CONDITIONS[0]) {
    const { bytes } = runs[0];
    const total = [...bytes.values()].reduce((sum, value) => sum + value, 0);
    console.log(`  transferred, gzip       ${Math.round(total / 1024)} kB: ${[...bytes].map(([kind, value]) => `${kind.slice(1)} ${Math.round(value / 1024)}`).join(", ")}`);
  }
}
await chromium.close();
host.close();
