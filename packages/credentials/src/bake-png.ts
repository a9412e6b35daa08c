import { parseJsonObject, type JsonObject } from './json';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const keyword = 'openbadgecredential';

export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/**
 * The credential baked into a PNG image as JSON (Open Badges 3.0, section 5.3): the text of the one uncompressed iTXt
 * chunk with the keyword `openbadgecredential`. Undefined when there is none, more than one, or one that is no JSON.
 */
export function unbakePng(bytes: Uint8Array): JsonObject | undefined {
  const found = internationalTexts(bytes).filter((chunk) => startsWithText(chunk, `${keyword}\0`));
  const [chunk] = found;
  if (!chunk || found.length > 1) return undefined;
  // After the keyword: compression flag and method, then language tag and translated keyword, each ended by a zero.
  if (chunk[keyword.length + 1] !== 0) return undefined;
  const languageEnd = chunk.indexOf(0, keyword.length + 3);
  const translatedEnd = languageEnd < 0 ? -1 : chunk.indexOf(0, languageEnd + 1);
  return translatedEnd < 0 ? undefined : parseJsonObject(new TextDecoder().decode(chunk.subarray(translatedEnd + 1)));
}

/** Data of the iTXt chunks; a chunk is length, type, data and checksum (PNG, third edition, section 5.3). */
function internationalTexts(bytes: Uint8Array): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts: Uint8Array[] = [];
  for (let at = signature.length; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (startsWithText(bytes.subarray(at + 4), 'iTXt')) texts.push(data);
    at += length + 12;
  }
  return texts;
}

function startsWithText(bytes: Uint8Array, text: string): boolean {
  return new TextEncoder().encode(text).every((byte, index) => bytes[index] === byte);
}
