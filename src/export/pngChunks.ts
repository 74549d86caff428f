/** A text inside a PNG, in its language; "" where it is in none. */
export interface PngText {
  readonly key: string;
  readonly language: string;
  readonly text: string;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});
const crc = (bytes: Uint8Array) => (bytes.reduce((c, byte) => (CRC_TABLE[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;

function chunk(type: string, data: Uint8Array): Uint8Array {
  const typed = new Uint8Array([...new TextEncoder().encode(type), ...data]);
  const bytes = new Uint8Array(typed.length + 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(typed, 4);
  view.setUint32(typed.length + 4, crc(typed));
  return bytes;
}

function density(dpi: number): Uint8Array {
  const data = new Uint8Array(9);
  const perMetre = Math.round(dpi / 0.0254);
  new DataView(data.buffer).setUint32(0, perMetre);
  new DataView(data.buffer).setUint32(4, perMetre);
  data[8] = 1;
  return chunk("pHYs", data);
}

/** iTXt: keyword, no compression, language, no translated keyword, UTF-8 text. */
const international = (key: string, text: string, language: string) => chunk("iTXt", new TextEncoder().encode(`${key}\0\0\0${language}\0\0${text}`));

const HEADER_LENGTH = 8 + 25; // signature and IHDR

/**
 * The same picture with its resolution and texts written into it, right after its header.
 *
 * @param dpi dots per inch, written as whole dots per metre
 */
export function withPngText(png: Uint8Array, texts: readonly PngText[], dpi: number): Uint8Array<ArrayBuffer> {
  const chunks = [density(dpi), ...texts.map(({ key, text, language }) => international(key, text, language))];
  const length = chunks.reduce((sum, { length: bytes }) => sum + bytes, png.length);
  const result = new Uint8Array(length);
  result.set(png.subarray(0, HEADER_LENGTH));
  let at = HEADER_LENGTH;
  for (const bytes of chunks) { result.set(bytes, at); at += bytes.length; }
  result.set(png.subarray(HEADER_LENGTH), at);
  return result;
}

/** The texts inside a PNG by their keys, the first of each; `null` where the bytes are no PNG. */
export function pngTexts(bytes: Uint8Array): ReadonlyMap<string, string> | null {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (signature.some((byte, i) => bytes[i] !== byte)) return null;
  const [view, decoder, texts] = [new DataView(bytes.buffer, bytes.byteOffset, bytes.length), new TextDecoder(), new Map<string, string>()];
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const [type, data] = [decoder.decode(bytes.subarray(at + 4, at + 8)), bytes.subarray(at + 8, at + 8 + length)];
    const [key = "", ...rest] = type === "iTXt" || type === "tEXt" ? decoder.decode(data).split("\0") : [];
    if (key && !texts.has(key)) texts.set(key, (type === "iTXt" ? rest.slice(4) : rest).join("\0")); // after compression, language and translated key
    at += length + 12;
  }
  return texts;
}
