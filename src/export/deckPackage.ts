import { strToU8, zipSync, type Zippable } from "fflate";
import { escaped, XML } from "~/export/deckXml";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
const KNOWN = { rels: "application/vnd.openxmlformats-package.relationships+xml", xml: "application/xml", png: "image/png", xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" };

/** What a part points at; its name within the part is `rId` and its place in the list, from 1. */
export interface Link {
  /** The last word of the relation's type. */
  readonly kind: string;
  /** The path of another part, or an address. */
  readonly to: string;
  readonly isExternal?: boolean;
}

/** One file of an Office document. */
export interface Part {
  readonly path: string;
  /** The end of its content type, where the extension does not tell it. */
  readonly type?: string;
  readonly body: string | Uint8Array;
  readonly links?: readonly Link[];
}

function relative(from: string, to: string): string {
  const [folders, target] = [from.split("/").slice(0, -1), to.split("/")];
  const shared = folders.findIndex((folder, i) => folder !== target[i]);
  const same = shared === -1 ? folders.length : shared;
  return [...folders.slice(same).map(() => ".."), ...target.slice(same)].join("/");
}

const typeOf = ({ kind }: Link) => (kind === "core-properties" ? `${PACKAGE}relationships/metadata/core-properties` : `${OFFICE}${kind}`);

const relations = (from: string, links: readonly Link[]) =>
  `${XML}<Relationships xmlns="${PACKAGE}relationships">${links.map((link, i) =>
    `<Relationship Id="rId${i + 1}" Type="${typeOf(link)}" Target="${escaped(link.isExternal ? link.to : relative(from, link.to))}"${link.isExternal ? ' TargetMode="External"' : ""}/>`).join("")}</Relationships>`;

const contentTypes = (parts: readonly Part[]) =>
  `${XML}<Types xmlns="${PACKAGE}content-types">`
  + Object.entries(KNOWN).map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`).join("")
  + `${parts.flatMap(({ path, type }) => (type ? [`<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-${type}+xml"/>`] : [])).join("")}</Types>`;

/**
 * An Office document: its parts with their relations and types, zipped. The same parts give the same bytes.
 *
 * @param links what the document begins with
 * @param made `YYYY-MM-DD`, the time of every file in it
 */
export function packageBytes(parts: readonly Part[], links: readonly Link[], made: string): Uint8Array<ArrayBuffer> {
  const [year = 2000, month = 1, day = 1] = made.split("-").map(Number);
  const mtime = new Date(year, month - 1, day, 12); // a zip has no time zone: it keeps what the clock on the wall says
  const files: Zippable = { "[Content_Types].xml": strToU8(contentTypes(parts)), "_rels/.rels": strToU8(relations("", links)) };
  for (const { path, body, links: own = [] } of parts) {
    files[path] = typeof body === "string" ? strToU8(body) : [body, { level: 0 }];
    if (own.length > 0) files[path.replace(/[^/]+$/, "_rels/$&.rels")] = strToU8(relations(path, own));
  }
  return zipSync(files, { mtime, level: 6 });
}
