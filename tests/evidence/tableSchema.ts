/** A field of a Table Schema, with our second language. */
interface Field {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly title_ar: string;
  readonly description: string;
  readonly description_ar: string;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly maxLength?: number;
    readonly enum?: readonly string[];
    readonly pattern?: string;
  };
}

export interface TableSchema {
  readonly fields: readonly Field[];
  readonly missingValues: readonly string[];
  readonly primaryKey: string | readonly string[];
  readonly foreignKeys?: readonly { readonly fields: string; readonly reference: { readonly resource: string; readonly fields: string } }[];
}

type Row = Readonly<Record<string, string>>;

const TYPES: Record<string, (cell: string, field: Field) => boolean> = {
  string: () => true,
  integer: (cell) => /^-?\d+$/.test(cell),
  number: (cell) => /^-?\d+(\.\d+)?$/.test(cell),
  boolean: (cell, { trueValues = ["true"], falseValues = ["false"] }) => [...trueValues, ...falseValues].includes(cell),
};

/** The constraints that a filled cell breaks, by name. */
function brokenBy(cell: string, field: Field): readonly string[] {
  const { minimum = -Infinity, maximum = Infinity, maxLength = Infinity, pattern, enum: values } = field.constraints ?? {};
  const isNumeric = field.type === "integer" || field.type === "number";
  return [
    ...(TYPES[field.type]?.(cell, field) ? [] : ["type"]),
    ...(isNumeric && Number(cell) < minimum ? ["minimum"] : []),
    ...(isNumeric && Number(cell) > maximum ? ["maximum"] : []),
    ...(cell.length > maxLength ? ["maxLength"] : []),
    ...(values && !values.includes(cell) ? ["enum"] : []),
    ...(pattern && !new RegExp(pattern, "u").test(cell) ? ["pattern"] : []),
  ];
}

/** The values that stand more than once. */
function repeatedKeys(keys: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return keys.filter((key) => seen.size === seen.add(key).size);
}

/**
 * Where a table breaks its schema: "line 7 rank: maximum (194)".
 *
 * @param referred values of another table's field, by "resource.field"
 */
export function violations(schema: TableSchema, rows: readonly Row[], referred: Readonly<Record<string, ReadonlySet<string>>> = {}): readonly string[] {
  const key = [schema.primaryKey].flat();
  const cells = schema.fields.flatMap((field) =>
    rows.flatMap((row, i) => {
      const cell = row[field.name] ?? "";
      const broken = schema.missingValues.includes(cell) ? (field.constraints?.required ? ["required"] : []) : brokenBy(cell, field);
      return broken.map((constraint) => `line ${i + 2} ${field.name}: ${constraint} (${cell})`);
    }),
  );
  const doubles = schema.fields
    .filter(({ constraints }) => constraints?.unique)
    .flatMap(({ name }) =>
      repeatedKeys(rows.map((row) => row[name] ?? "").filter((cell) => !schema.missingValues.includes(cell))).map((cell) => `${name}: unique (${cell})`),
    );
  const keys = repeatedKeys(rows.map((row) => key.map((name) => row[name]).join(" "))).map((double) => `primaryKey (${double})`);
  const strangers = (schema.foreignKeys ?? []).flatMap(({ fields, reference }) =>
    rows
      .map((row) => row[fields] ?? "")
      .filter((cell) => !referred[`${reference.resource}.${reference.fields}`]?.has(cell))
      .map((cell) => `${fields}: foreignKey (${cell})`),
  );
  return [...cells, ...doubles, ...keys, ...strangers];
}
