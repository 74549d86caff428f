import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { parseStory, storyText, type ReadStory } from "~/data/storyFile";
import type { Story } from "~/domain/story";

const MOST_BYTES = 1_000_000; // a link that unfolds into more is none of ours

const toBase64Url = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const fromBase64Url = (text: string) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));

/** A whole story as it stands in an address: `z.` and base64url of its deflated file. */
export const storyLink = (story: Story): string => `z.${toBase64Url(deflateSync(strToU8(JSON.stringify(JSON.parse(storyText(story)))), { level: 9 }))}`;

/**
 * The story that an address holds whole.
 *
 * @throws DataFileError or Error where the link was cut short or changed on its way
 */
export function storyOfLink(link: string): ReadStory {
  const bytes = inflateSync(fromBase64Url(link.slice(2)), { out: new Uint8Array(MOST_BYTES) });
  return parseStory(strFromU8(bytes), "story");
}
