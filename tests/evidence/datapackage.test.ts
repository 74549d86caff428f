import { describe, expect, it } from "vitest";
import { languageProblems, repeated, shippedFiles, shippedJson, shippedTable } from "./shipped";
import { violations, type TableSchema } from "./tableSchema";

interface Described {
  readonly name: string;
  readonly title: string;
  readonly title_ar: string;
  readonly description: string;
  readonly description_ar: string;
}
interface Resource extends Described {
  readonly path: string;
  readonly format: string;
  readonly schema?: TableSchema;
  readonly fields?: readonly { readonly name: string; readonly type: string; readonly description: string; readonly description_ar: string }[];
}
const { resources, ...about } = shippedJson("datapackage.json") as Described & { readonly resources: readonly Resource[] };
const tables = resources.flatMap(({ path, name, schema }) => (schema ? [{ path, name, schema, ...shippedTable<string>(path) }] : []));

const inBothLanguages = (path: string, { title, title_ar, description, description_ar }: Partial<Described>) => [
  ...languageProblems({ en: description, ar: description_ar }).map((problem) => `${path} description: ${problem}`),
  ...(title === undefined ? [] : languageProblems({ en: title, ar: title_ar }).map((problem) => `${path} title: ${problem}`)),
];

describe("the data package", () => {
  it("describes every file of public/data but itself, each once", () => {
    expect(resources.map(({ path }) => path).sort()).toEqual(shippedFiles().filter((file) => file !== "datapackage.json"));
    expect(repeated(resources.map(({ name }) => name))).toEqual([]);
  });

  it("has a table schema for every CSV file and a list of fields for every JSON file", () => {
    const odd = resources.filter(({ path, format, schema, fields }) => {
      const isTable = path.endsWith(".csv");
      return format !== path.split(".").at(-1) || isTable !== (schema !== undefined) || isTable === (fields !== undefined);
    });
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it("describes itself, its files and their fields in both languages", () => {
    const problems = [
      ...inBothLanguages("datapackage.json", about),
      ...resources.flatMap((resource) => [
        ...inBothLanguages(resource.path, resource),
        ...(resource.schema?.fields ?? resource.fields ?? []).flatMap((field) => inBothLanguages(`${resource.path} ${field.name}`, field)),
      ]),
    ];
    expect(problems).toEqual([]);
  });

  it("holds no size and no hash, which would go stale in silence", () => {
    expect(resources.filter((resource) => "bytes" in resource || "hash" in resource).map(({ path }) => path)).toEqual([]);
  });
});

describe.each(tables)("$path", ({ path, schema, header, rows }) => {
  it("has the columns described, in their order", () => {
    expect(header).toEqual(schema.fields.map(({ name }) => name));
  });

  it("keeps every rule of its schema in every row", () => {
    const referred = Object.fromEntries(
      tables.flatMap((table) => table.header.map((column) => [`${table.name}.${column}`, new Set(table.rows.map((row) => row[column] ?? ""))])),
    );
    expect(violations(schema, rows, referred).map((violation) => `${path} ${violation}`)).toEqual([]);
  });
});

describe.each(resources.filter(({ fields }) => fields))("$path", ({ path, fields = [] }) => {
  /** "initiatives[].date.from"; a text in both languages is one value. */
  const places = (value: unknown, at = ""): readonly string[] => {
    if (Array.isArray(value)) return value.flatMap((item) => places(item, `${at}[]`));
    if (value === null || typeof value !== "object" || ("en" in value && "ar" in value)) return value === null ? [] : [at];
    return Object.entries(value).flatMap(([key, inner]) => places(inner, at ? `${at}.${key}` : key));
  };

  it("holds only fields that are described", () => {
    const described = fields.map(({ name }) => name);
    expect([...new Set(places(shippedJson(path)))].filter((place) => !described.includes(place))).toEqual([]);
    expect(repeated(described)).toEqual([]);
  });
});

describe("the schema checker", () => {
  const text = { title: "", title_ar: "", description: "", description_ar: "" };
  const schema: TableSchema = {
    missingValues: [""],
    primaryKey: "code",
    foreignKeys: [{ fields: "code", reference: { resource: "states", fields: "code" } }],
    fields: [
      { ...text, name: "code", type: "string", constraints: { required: true, unique: true, pattern: "^[A-Z]{3}$" } },
      { ...text, name: "rank", type: "integer", constraints: { minimum: 1, maximum: 193 } },
      { ...text, name: "gulf", type: "boolean", trueValues: ["1"], falseValues: ["0"] },
      { ...text, name: "status", type: "string", constraints: { enum: ["scored"], maxLength: 8 } },
    ],
  };
  const referred = { "states.code": new Set(["BHR", "QAT", "bhr", ""]) };
  const good = { code: "BHR", rank: "18", gulf: "1", status: "scored" };

  it("passes a row that keeps every rule", () => {
    expect(violations(schema, [good, { code: "QAT", rank: "", gulf: "0", status: "" }], referred)).toEqual([]);
  });

  it.each([
    [{ ...good, code: "" }, "line 2 code: required ()"],
    [{ ...good, code: "bhr" }, "line 2 code: pattern (bhr)"],
    [{ ...good, code: "XYZ" }, "code: foreignKey (XYZ)"],
    [{ ...good, rank: "1.5" }, "line 2 rank: type (1.5)"],
    [{ ...good, rank: "0" }, "line 2 rank: minimum (0)"],
    [{ ...good, rank: "194" }, "line 2 rank: maximum (194)"],
    [{ ...good, gulf: "yes" }, "line 2 gulf: type (yes)"],
  ])("reports what a row breaks: %j", (row, violation) => {
    expect(violations(schema, [row], referred)).toEqual([violation]);
  });

  it("reports a value outside a list, a text too long and a key that stands twice", () => {
    const other = violations(schema, [{ ...good, status: "unscored!" }], referred);
    expect(other).toEqual(["line 2 status: maxLength (unscored!)", "line 2 status: enum (unscored!)"]);
    expect(violations(schema, [good, good], referred)).toEqual(["code: unique (BHR)", "primaryKey (BHR)"]);
  });
});
