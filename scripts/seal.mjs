// npm run seal                         adds the checksums that are missing: of a new edition, of a new column
// npm run seal -- --reseal <name>      also renews those of a column ("name_ar"), an edition ("2024"), a file or one whole name
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { checksums, compared } from "./checksums.mjs";

const FILE = resolve(import.meta.dirname, "../tests/evidence/checksums.json");
const [option, target, ...rest] = process.argv.slice(2);
if (option !== undefined && (option !== "--reseal" || !target || rest.length > 0)) {
  console.error("usage: seal [--reseal <column, edition, file or whole name>]");
  process.exit(2);
}

const sealed = existsSync(FILE) ? JSON.parse(readFileSync(FILE, "utf8")) : {};
const found = checksums(resolve(import.meta.dirname, "../public/data"));
const { missing, changed, vanished } = compared(sealed, found);
const named = (name) => name === target || name.split(" ").includes(target);
const refused = [...changed, ...vanished].filter((name) => !named(name));

const kept = Object.fromEntries(
  Object.entries(found).map(([name, checksum]) => [name, changed.includes(name) && !named(name) ? sealed[name] : checksum]),
);
for (const name of vanished.filter((gone) => !named(gone))) kept[name] = sealed[name];
writeFileSync(FILE, `${JSON.stringify(kept, null, 2)}\n`);

for (const name of missing) console.log(`sealed    ${name}  ${found[name]}`);
for (const name of changed.filter(named)) console.log(`resealed  ${name}  ${sealed[name]} → ${found[name]}`);
for (const name of vanished.filter(named)) console.log(`dropped   ${name}`);
for (const name of refused) console.error(`refused   ${name}: ${name in found ? "differs from what was sealed" : "is gone"}`);
if (option && !changed.some(named) && !vanished.some(named)) console.log(`nothing named ${target} has changed`);
if (refused.length > 0) {
  console.error("Put the figures back, or, if the source was corrected, name what changed: npm run seal -- --reseal <column or edition>");
  process.exit(1);
}
