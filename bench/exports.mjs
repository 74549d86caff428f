// What a picture costs, from the choice to the encoded file; and a pack of twelve figures in both languages: its time, the tasks that it holds the page with, and the memory that ten of them leave.
import { median, ms, open } from "./site.mjs";

const WARM_RUNS = 7;
const [WARM_PACKS, PACKS] = [5, 10]; // a heap snapshot shows that the first ones leave compiled code and nothing else
const TRAY = [
  "rank~BHR~2003~2024~egdi~rank", "profile~BHR~2024~2024~egdi~rank", "standing~BHR~2024~2024~egdi~rank", "ranks~BHR~2003~2024~egdi~rank", "map~BHR~2024~2024~egdi~rank", "places-bridge~BHR~2022~2024~egdi~rank",
  "score-bridge~BHR~2022~2024~egdi~rank", "history~BHR~2022~2024~egdi~rank", "peers~BHR~2022~2024~egdi~rank", "paths~BHR~2003~2024~egdi~rank", "heatmap~BHR~2003~2024~egdi~rank", "timeline~BHR~2003~2024~egdi~rank",
];

/** Tells how long canvases take to encode and tasks to end, and keeps files from being saved. */
const watch = () => {
  Object.assign(window, { encoded: [], tasks: [], files: [] });
  const { toBlob } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.toBlob = function (done, ...rest) {
    const start = performance.now();
    toBlob.call(this, (blob) => { window.encoded.push(performance.now() - start); done(blob); }, ...rest);
  };
  new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
  HTMLAnchorElement.prototype.click = function () { window.files.push(this.download); };
};

/** Drawing and encoding of one size, warm: the same figure with its mark on and off, so that each time it is drawn anew. */
async function pictureOf(page, preset) {
  const sheet = page.locator("dialog[open]");
  await page.locator(`dialog input[value="${preset}"]`).check({ force: true });
  await page.waitForTimeout(1500);
  const times = [];
  for (let run = 0; run < WARM_RUNS; run++) {
    await page.evaluate(() => { window.tasks.length = 0; window.encoded.length = 0; });
    await sheet.getByRole("switch", { name: "Masar mark" }).click();
    await page.waitForTimeout(1200);
    const draw = await page.evaluate(() => Math.max(0, ...window.tasks));
    await sheet.getByRole("button", { name: "Download PNG" }).click();
    await page.waitForFunction(() => window.encoded.length > 0);
    times.push({ draw, encode: await page.evaluate(() => window.encoded[0]) });
  }
  return times;
}

async function makePack(page) {
  const before = await page.evaluate(() => window.files.length);
  await page.evaluate(() => { window.tasks.length = 0; });
  const start = performance.now();
  await page.getByRole("button", { name: "Make the ZIP" }).click();
  await page.waitForFunction((count) => window.files.length > count, before, { timeout: 120_000 });
  const time = performance.now() - start;
  return { time, tasks: await page.evaluate(() => [...window.tasks]) };
}

const REST = 12_000; // ms: what is handed over as a file is let go of after ten seconds

/** The heap at rest, after the rubbish has been taken out, bytes. */
async function heap(page) {
  await page.waitForTimeout(REST);
  const client = await page.context().newCDPSession(page);
  for (let i = 0; i < 3; i++) await client.send("HeapProfiler.collectGarbage");
  const { usedSize } = await client.send("Runtime.getHeapUsage");
  await client.detach();
  return usedSize;
}

/** Prints all of it. */
export async function exports(chromium, url) {
  console.log("\nA picture, warm: the task that draws it, then the encoder beside the page");
  const { context, page } = await open(chromium, `${url}?lang=en&theme=light`, { cpu: 1, network: null });
  await page.evaluate(watch);
  await page.locator("#figure-rank [data-export]").click();
  await page.locator("dialog canvas").waitFor();
  for (const preset of ["slide", "slide-4k", "a4-half"]) {
    const times = await pictureOf(page, preset);
    console.log(`  ${preset.padEnd(10)} ${ms(median(times.map(({ draw, encode }) => draw + encode))).padStart(7)} median: drawn ${ms(median(times.map(({ draw }) => draw)))}, at most ${ms(Math.max(...times.map(({ draw }) => draw)))}; encoded ${ms(median(times.map(({ encode }) => encode)))}`);
  }
  await context.close();
  const pack = await open(chromium, `${url}?lang=en&theme=light&tray=${TRAY.join()}`, { cpu: 1, network: null });
  await pack.page.evaluate(watch);
  await pack.page.getByRole("button", { name: /^Briefing pack/ }).click();
  await pack.page.locator("dialog[open]").getByRole("radio", { name: "Both" }).check({ force: true });
  await pack.page.waitForTimeout(4000);
  const packs = [];
  for (let run = 0; run < WARM_PACKS; run++) await makePack(pack.page);
  const before = await heap(pack.page);
  for (let run = 0; run < PACKS; run++) packs.push(await makePack(pack.page));
  const after = await heap(pack.page);
  const tasks = packs.flatMap((one) => one.tasks);
  console.log(`\nA pack of twelve figures in both languages, slides\n  ${ms(median(packs.map(({ time }) => time)))} median, ${ms(Math.max(...packs.map(({ time }) => time)))} at most of ${PACKS}; tasks over 100 ms: ${tasks.filter((task) => task > 100).length} of 240 pictures, the longest ${ms(Math.max(0, ...tasks))}`);
  console.log(`  heap before ${Math.round(before / 1e5) / 10} MB, after ten ${Math.round(after / 1e5) / 10} MB (${after > before ? "+" : ""}${Math.round((after / before - 1) * 1000) / 10} %)`);
  await pack.context.close();
}
