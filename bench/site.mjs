// The built application on a static host, and the browser of the tests.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".csv": "text/csv", ".json": "application/json", ".svg": "image/svg+xml", ".woff2": "font/woff2", ".png": "image/png", ".webmanifest": "application/manifest+json" };
const COMPRESSED = new Set([".html", ".js", ".css", ".csv", ".json", ".svg"]);

/** A static host as they are: compressed, from a sub-folder. */
export async function serve(folder) {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://x").pathname.replace(/^\/masar\//, "") || "index.html";
    try {
      const bytes = await readFile(join(folder, path));
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

/** A page at an address, on a machine of so much speed; what it fetched is counted. `answers`: files that are not those of the site. Without the worker, whose fetching would run beside what is measured. */
export async function open(chromium, url, { cpu, network, answers = {} }) {
  const context = await chromium.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  await context.addInitScript(() => { Reflect.deleteProperty(Navigator.prototype, "serviceWorker"); });
  const page = await context.newPage();
  for (const [file, body] of Object.entries(answers)) await page.route(file, (route) => route.fulfill({ body, contentType: "application/json" }));
  const client = await context.newCDPSession(page);
  await client.send("Network.enable");
  if (network) await client.send("Network.emulateNetworkConditions", network);
  await client.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  const bytes = new Map();
  const kinds = new Map();
  client.on("Network.responseReceived", ({ requestId, response }) => kinds.set(requestId, extname(new URL(response.url).pathname) || ".html"));
  client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => { const kind = kinds.get(requestId); bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength); });
  await page.goto(url, { waitUntil: "commit" });
  return { context, page, bytes };
}

const sorted = (values) => values.toSorted((a, b) => a - b);
export const median = (values) => sorted(values)[Math.floor(values.length / 2)];
export const p95 = (values) => sorted(values)[Math.min(values.length - 1, Math.ceil(values.length * 0.95) - 1)];
export const ms = (value) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
