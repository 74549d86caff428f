// What presenting costs: from the key to the painted slide at a fourth of the speed, and what two hours of a story that loops leave behind.
import { median, ms, open, p95 } from "./site.mjs";

const STORIES = ["path", "gulf", "changed"];
const REST = 2500; // ms that a slide stands before the next is asked for: far less than a speaker needs
const [TWO_HOURS, SECONDS_A_SLIDE] = [7200, 15];

/** From the key to the end of the first frame that shows the slide asked for, ms. */
const step = (page, key) => page.evaluate((pressed) => new Promise((done) => {
  const before = document.querySelector("[data-shown]");
  const start = performance.now();
  window.dispatchEvent(new KeyboardEvent("keydown", { key: pressed, code: pressed, bubbles: true, cancelable: true }));
  const look = () => (document.querySelector("[data-shown]") !== before && document.querySelector("[data-shown] svg path") ? frameEnd() : requestAnimationFrame(look));
  const frameEnd = () => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => done(performance.now() - start); port2.postMessage(0); }; // the task after this frame's style, layout and paint
  requestAnimationFrame(look);
}), key);

async function heap(page) {
  const client = await page.context().newCDPSession(page);
  for (let i = 0; i < 3; i++) await client.send("HeapProfiler.collectGarbage");
  const { usedSize } = await client.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners } = await client.send("Memory.getDOMCounters");
  await client.detach();
  return { usedSize, nodes, jsEventListeners };
}

const mb = ({ usedSize }) => `${Math.round(usedSize / 1e5) / 10} MB`;

/** Prints all of it. */
export async function stage(chromium, url) {
  console.log("\nThe next slide, from the key to the painted frame, CPU ÷ 4");
  for (const story of STORIES) {
    const { context, page } = await open(chromium, `${url}?lang=en&story=${story}`, { cpu: 4, network: null });
    await page.locator("[data-shown] svg").first().waitFor();
    const count = await page.evaluate(() => Number(/\d+$/.exec(document.querySelector("[data-shown] footer").textContent.match(/\d+ of \d+/)[0])[0]));
    const times = [];
    for (let i = 1; i < count; i++) { await page.waitForTimeout(REST); times.push(await step(page, "PageDown")); }
    for (let i = 1; i < count; i++) { await page.waitForTimeout(REST); times.push(await step(page, "PageUp")); }
    console.log(`  ${story.padEnd(10)} ${ms(median(times)).padStart(7)} median ${ms(p95(times)).padStart(7)} p95, ${ms(Math.max(...times))} at most, ${times.length} steps`);
    await context.close();
  }
  const { context, page } = await open(chromium, `${url}?lang=en&story=path&kiosk=3600`, { cpu: 1, network: null });
  await page.locator("[data-shown] svg").first().waitFor();
  const count = await page.evaluate(() => Number(/\d+$/.exec(document.querySelector("[data-shown] footer").textContent.match(/\d+ of \d+/)[0])[0]));
  const place = () => page.evaluate(() => Number(new URLSearchParams(location.search).get("slide") ?? 1));
  const press = async (times) => { for (let i = 0; i < times; i++) { await page.keyboard.press("PageDown"); await page.waitForTimeout(120); } await page.waitForTimeout(1500); };
  await press(count * 60); // a heap snapshot shows that the first rounds leave compiled code and nothing else
  const [before, from] = [await heap(page), await place()];
  const presses = Math.round(TWO_HOURS / SECONDS_A_SLIDE / count) * count; // whole rounds: both times the same slides are drawn
  await press(presses);
  const [after, to] = [await heap(page), await place()];
  const expected = ((from - 1 + presses) % count) + 1;
  console.log(`\nTwo hours of a story that loops, ${SECONDS_A_SLIDE} s a slide, run fast: ${presses} slides`);
  console.log(`  heap before ${mb(before)}, after ${mb(after)} (${after.usedSize > before.usedSize ? "+" : ""}${Math.round((after.usedSize / before.usedSize - 1) * 1000) / 10} %); nodes ${before.nodes} → ${after.nodes}, listeners ${before.jsEventListeners} → ${after.jsEventListeners}; at slide ${to}, expected ${expected}: ${to === expected ? "no key dropped" : "KEYS DROPPED"}`);
  await context.close();
}
