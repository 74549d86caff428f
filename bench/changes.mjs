// What a choice costs: to the end of the first frame that shows it, and in tasks that hold up the page.

const COUNTRIES = ["SAU", "EST", "BHR", "IND", "QAT", "KOR", "NGA", "ARE", "FJI", "OMN"];
const INDICES = ["osi", "tii", "hci", "epi", "egdi"];
const YEARS = ["2010", "2018", "2024", "2005", "2016"];

/** Each with the address it starts at, the choices made one after another, and where they show. */
const CHANGES = [
  { name: "country, overview", at: "?lang=en", choices: COUNTRIES.map((country) => ({ country })) },
  { name: "country, overview, Arabic", at: "?lang=ar", choices: COUNTRIES.map((country) => ({ country })) },
  { name: "country, ranks", at: "?lang=en&view=ranks", choices: COUNTRIES.map((country) => ({ country })) },
  { name: "country, sub-indices", at: "?lang=en&view=sub-indices", choices: COUNTRIES.map((country) => ({ country })) },
  { name: "country, ranks over all 193", at: "?lang=en&view=ranks&rest=dim", choices: COUNTRIES.map((country) => ({ country })) },
  { name: "edition, sub-indices", at: "?lang=en&view=sub-indices&from=2003", choices: YEARS.map((to) => ({ to })) },
  { name: "edition, map", at: "?lang=en&view=ranks&tab=map", choices: YEARS.map((edition) => ({ edition })) },
  { name: "edition, table", at: "?lang=en&view=ranks&tab=table", choices: YEARS.map((edition) => ({ edition })) },
  { name: "index, ranks", at: "?lang=en&view=ranks", choices: INDICES.map((indicator) => ({ indicator })) },
  { name: "index, map", at: "?lang=en&view=ranks&tab=map", choices: INDICES.map((indicator) => ({ indicator })) },
  { name: "index, GCC", at: "?lang=en&view=gcc", choices: INDICES.map((indicator) => ({ indicator })) },
  { name: "sorting, table", at: "?lang=en&view=ranks&tab=table", choices: ["-egdi", "country", "-change", "rank"].map((sort) => ({ sort })) },
];

/** Chooses by the address, as a choice does, or moves a slider; gives ms to the end of the first frame that shows it. */
const chosen = (page, choice) => page.evaluate(async (wanted) => {
  await new Promise((done) => setTimeout(done, 700)); // movement of the choice before is over
  const changed = new Promise((done) => {
    const observer = new MutationObserver(() => { observer.disconnect(); done(); });
    observer.observe(document.querySelector("main"), { subtree: true, childList: true, characterData: true, attributes: true });
  });
  const start = performance.now();
  if (wanted.slider !== undefined) {
    const slider = document.querySelector("#figure-what-if input[type=range]");
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(slider, wanted.slider);
    slider.dispatchEvent(new Event("input", { bubbles: true }));
  } else {
    const url = new URL(location.href);
    for (const [name, value] of Object.entries(wanted)) url.searchParams.set(name, value);
    history.pushState(history.state, "", url);
    dispatchEvent(new PopStateEvent("popstate"));
  }
  await changed;
  await new Promise(requestAnimationFrame);
  await new Promise((done) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = done; port2.postMessage(0); });
  return performance.now() - start;
}, choice);

/** The tasks of over 50 ms since the page was told to watch. */
const watch = (page) => page.evaluate(() => {
  globalThis.long = [];
  new PerformanceObserver((list) => globalThis.long.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
});

/** Goes through every kind of choice; each row: name, ms to the first frame of every choice, tasks over 50 ms after it. */
export async function changes(openAt, isWanted = () => true) {
  const rows = [];
  const all = [...CHANGES, { name: "slider, what-if", at: "?lang=en&view=sub-indices", choices: [0.2, 0.35, 0.5, 0.65, 0.8, 0.95].map((slider) => ({ slider })) }];
  for (const { name, at, choices } of all.filter((change) => isWanted(change.name))) {
    const { context, page } = await openAt(at);
    await page.waitForLoadState("networkidle");
    await page.waitForSelector("main figure, main table");
    await page.waitForTimeout(600);
    for (const choice of choices.slice(0, 2)) await chosen(page, choice); // the code is warm, as in use
    await watch(page);
    const times = [];
    for (const choice of choices) times.push(await chosen(page, choice));
    await page.waitForTimeout(700);
    rows.push({ name, times, long: await page.evaluate(() => globalThis.long) });
    await context.close();
  }
  return rows;
}

/** From the opening of a tab, or of all 193 lines, to the frame that shows so many strokes. */
export async function firstDraw(openAt, at, { choice, inFigure, strokes }) {
  const { context, page } = await openAt(at);
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(600);
  const time = await page.evaluate(async ({ choice: wanted, inFigure: figure, strokes: least }) => {
    const start = performance.now();
    const url = new URL(location.href);
    for (const [name, value] of Object.entries(wanted)) url.searchParams.set(name, value);
    history.pushState(history.state, "", url);
    dispatchEvent(new PopStateEvent("popstate"));
    const size = () => [...document.querySelectorAll(`#figure-${figure} svg path`)].reduce((sum, path) => sum + (path.getAttribute("d")?.length ?? 0), 0);
    while (size() < least) await new Promise(requestAnimationFrame);
    await new Promise((done) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = done; port2.postMessage(0); });
    return performance.now() - start;
  }, { choice, inFigure, strokes });
  await context.close();
  return time;
}
