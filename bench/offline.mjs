// What the worker gains: from a cold start to the first chart, over the network and without one.
import { median, ms } from "./site.mjs";

const RUNS = 7;
const SLOW_NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

/** The frame after the chart's lines stand in the document, ms from the navigation. */
const firstChart = (page) => page.evaluate(() => new Promise((done) => {
  const look = () => (document.querySelector("#figure-rank svg path[stroke='#2250C4']") ? requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))) : requestAnimationFrame(look));
  look();
}));

/** A new page, opened by one who has never been here, or with the network off by one who has. */
async function start(context, url, { cpu, network }) {
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  if (network) {
    await client.send("Network.enable");
    await client.send("Network.emulateNetworkConditions", network);
  }
  await page.goto(url, { waitUntil: "commit" });
  return { page, time: await firstChart(page) };
}

const newContext = (chromium) => chromium.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });

async function online(chromium, url, machine) {
  const times = [];
  for (let run = 0; run < RUNS; run++) {
    const context = await newContext(chromium);
    times.push((await start(context, url, machine)).time);
    await context.close();
  }
  return median(times);
}

/** Times of new pages without a network, and how long the copy took to be whole after the first chart. */
async function offline(chromium, url, machine) {
  const context = await newContext(chromium);
  const { page } = await start(context, url, { cpu: 1, network: null });
  const since = performance.now();
  await page.getByText("works offline").waitFor({ timeout: 120_000 });
  const kept = performance.now() - since;
  await page.close();
  await context.setOffline(true);
  const times = [];
  for (let run = 0; run < RUNS; run++) {
    const { page: cold, time } = await start(context, url, machine);
    times.push(time);
    await cold.close();
  }
  await context.close();
  return { time: median(times), kept };
}

/** Prints all of it. */
export async function offlineStart(chromium, url) {
  const address = `${url}?lang=en&theme=light`;
  for (const cpu of [1, 4]) {
    const { time, kept } = await offline(chromium, address, { cpu, network: null });
    console.log(`\nCold start to the first chart, CPU ÷ ${cpu} (median of ${RUNS})`);
    console.log(`  first visit, unthrottled network   ${ms(await online(chromium, address, { cpu, network: null })).padStart(7)}`);
    console.log(`  first visit, 1.6 Mbit/s, 150 ms    ${ms(await online(chromium, address, { cpu, network: SLOW_NETWORK })).padStart(7)}`);
    console.log(`  new page, network off, the worker  ${ms(time).padStart(7)}`);
    if (cpu === 1) console.log(`  everything held                    ${ms(kept).padStart(7)} after the first chart, unthrottled network`);
  }
}
