// What a letter in the search and a scroll cost on the timeline with 2,000 initiatives. They are made here, from the shipped ones, and nowhere else.
import { readFile } from "node:fs/promises";
import { median, ms, open, p95 } from "./site.mjs";

const HOW_MANY = 2000;
const KINDS = ["programme", "agreement", "forum", "award", "delegation", "report"];
const TYPED = ["cloud computing", "الحوسبة السحابية"];
const BETWEEN = 140; // ms between letters, a quick typist's
const REST = 2500; // ms, until all that a letter changes stands

/** The same numbers 0–1 in every run. */
function dice(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** A date as exact as sources are: half a year only, some none. */
function date(roll) {
  const year = 2003 + Math.floor(roll() * 22);
  const two = (most) => String(1 + Math.floor(roll() * most)).padStart(2, "0");
  const [precision, from, to] = [["year", `${year}`], ["year", `${year}`], ["month", `${year}-${two(12)}`], ["day", `${year}-${two(12)}-${two(28)}`], ["range", `${year}`, `${year + 1}`], ["none", null]][Math.floor(roll() ** 1.3 * 6)];
  return { precision, from, to: to ?? null, basis: from ? "stated" : null, reason: null };
}

/** `initiatives.json` with 2,000 of them: titles, summaries, sources of the shipped ones in new company, 60 partners, 40 countries. */
async function generated() {
  const shipped = JSON.parse(await readFile("public/data/initiatives.json", "utf8"));
  const codes = [...(await readFile("public/data/countries.csv", "utf8")).matchAll(/^([A-Z]{3}),/gm)].map(([, code]) => code).slice(0, 40);
  const roll = dice(2024);
  const pick = (list) => list[Math.floor(roll() ** 1.5 * list.length)];
  const some = (list, most) => [...new Set(Array.from({ length: Math.floor(roll() * (most + 1)) }, () => pick(list)))];
  const more = Array.from({ length: 35 }, (_, i) => ({ id: `made-${i}`, name: { en: `Ministry and agency ${i}`, ar: `وزارة وهيئة ${i}` }, short: { en: `Agency ${i}`, ar: `هيئة ${i}` } }));
  const organisations = [...shipped.organisations, ...more];
  const initiatives = Array.from({ length: HOW_MANY }, (_, i) => {
    const title = pick(shipped.initiatives).title;
    return {
      id: `made-${i}`, title: { en: `${title.en} ${i}`, ar: `${title.ar} ${i}` }, summary: pick(shipped.initiatives).summary, date: date(roll), figures: [],
      countries: [...new Set([pick(["BHR", "ARE", "SAU", "QAT", ...codes]), ...some(codes, 2)])], partners: some(organisations.map(({ id }) => id), 3),
      kind: pick(KINDS), topic: pick(shipped.topics).id, sources: pick(shipped.initiatives).sources,
    };
  });
  return JSON.stringify({ ...shipped, organisations, initiatives });
}

/** From now on every letter leaves a note: ms from the key to the end of the frame that shows it, the new count, the new list, the new chart. */
const watch = (page) => page.evaluate(() => {
  const notes = (globalThis.notes = []);
  globalThis.long = [];
  new PerformanceObserver((list) => globalThis.long.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
  const painted = async () => {
    await new Promise(requestAnimationFrame);
    await new Promise((done) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = done; port2.postMessage(0); });
    return performance.now();
  };
  addEventListener("keydown", ({ timeStamp }) => notes.push({ at: timeStamp }), { capture: true });
  addEventListener("input", () => { const note = notes.at(-1); void painted().then((time) => { note.letter = time - note.at; }); }, { capture: true });
  for (const [what, where, isFirst] of [["count", "main [role=status]", true], ["list", "#figure-list", true], ["chart", "#figure-timeline div > svg:not([aria-hidden])", false]]) {
    const element = [...document.querySelectorAll(where)].find(({ textContent }) => what !== "count" || /\d/.test(textContent));
    if (element) new MutationObserver(() => {
      const note = notes.at(-1);
      if (!note || (isFirst && note[what] !== undefined)) return;
      note[what] ??= NaN;
      void painted().then((time) => { note[what] = time - note.at; });
    }).observe(element, { subtree: true, childList: true, characterData: true, attributes: true });
  }
});

/** Types, then takes back letter by letter. */
async function type(page, text, pause) {
  const client = await page.context().newCDPSession(page);
  await page.locator("main input[type=search]").first().focus();
  await page.waitForTimeout(500);
  for (const letter of text) {
    for (const type of ["keyDown", "keyUp"]) await client.send("Input.dispatchKeyEvent", { type, text: letter, key: letter }); // `press` knows no Arabic
    await page.waitForTimeout(pause);
  }
  for (let i = 0; i < text.length; i++) {
    await page.keyboard.press("Backspace");
    await page.waitForTimeout(pause);
  }
  await page.waitForTimeout(REST);
}

/** Scrolls through the page and back as a finger does; the ms between frames. */
async function scrolled(page) {
  await page.evaluate(() => {
    globalThis.frames = [];
    let last = performance.now();
    const next = (now) => { globalThis.frames.push(now - last); last = now; globalThis.frame = requestAnimationFrame(next); };
    globalThis.frame = requestAnimationFrame(next);
  });
  const client = await page.context().newCDPSession(page);
  for (const yDistance of [-9000, 9000]) await client.send("Input.synthesizeScrollGesture", { x: 700, y: 450, yDistance, speed: 3000, gestureSourceType: "mouse" });
  return page.evaluate(() => { cancelAnimationFrame(globalThis.frame); return globalThis.frames.slice(2); });
}

const row = (name, values) => (values.length === 0 ? `  ${name}` : `  ${name.padEnd(34)} ${ms(median(values)).padStart(7)} median ${ms(p95(values)).padStart(7)} p95 ${ms(Math.max(...values)).padStart(8)} longest`);

/** Prints what letters and scrolling cost, at full speed and at a quarter of it. */
export async function initiatives(chromium, url) {
  const body = await generated();
  for (const cpu of [1, 4]) {
    for (const [at, words] of [["?lang=en&view=timeline", TYPED[0]], ["?lang=ar&view=timeline&tab=table", TYPED[1]]]) {
      const { context, page } = await open(chromium, url + at, { cpu, network: null, answers: { "**/initiatives.json": body } });
      await page.waitForSelector(`#figure-list a[href$="initiative=made-0"]`, { state: "attached", timeout: 120_000 }); // the last of them, too
      await page.waitForFunction((count) => document.querySelectorAll("#figure-list li").length === count, HOW_MANY, { timeout: 120_000 });
      await page.waitForTimeout(REST);
      await watch(page);
      await type(page, words, BETWEEN);
      const { notes, long } = await page.evaluate(() => ({ notes: globalThis.notes, long: globalThis.long }));
      const of = (what) => notes.flatMap((note) => (Number.isFinite(note[what]) ? [note[what]] : []));
      console.log(`\n${HOW_MANY} initiatives, ${at}, CPU ÷ ${cpu}: ${notes.length} keys, one each ${BETWEEN} ms`);
      console.log([row("the letter", of("letter")), row("the count", of("count")), row("the list", of("list"))].join("\n"));
      console.log(`  ${long.length} tasks over 50 ms${long.length > 0 ? `, the longest ${ms(Math.max(...long))}` : ""}`);
      if (!at.includes("table")) {
        await page.evaluate(() => { globalThis.notes.length = 0; });
        await type(page, words.slice(0, 5), REST);
        console.log(row("the chart, each letter left alone", await page.evaluate(() => globalThis.notes.flatMap(({ chart }) => (Number.isFinite(chart) ? [chart] : [])))));
      }
      await page.mouse.move(700, 450);
      const frames = await scrolled(page);
      console.log(`  scrolling: ${frames.length} frames, ${frames.filter((time) => time > 17.5).length} over 17.5 ms, ${frames.filter((time) => time > 34).length} over 34 ms, the longest ${ms(Math.max(...frames))}`);
      await context.close();
    }
  }
}
