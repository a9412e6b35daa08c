import { fileTypeFromBuffer } from 'file-type';

const taken = new Set([
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'application/zip',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
]);

/** The type that the content shows, if Assay takes it: the list above, or plain UTF-8 text. SVG and HTML are served as text. */
export async function mediaTypeOf(bytes: Uint8Array): Promise<string | null> {
  const detected = await fileTypeFromBuffer(bytes);
  if (detected) return taken.has(detected.mime) ? detected.mime : textType(bytes, detected.mime);
  return isText(bytes) ? 'text/plain; charset=utf-8' : null;
}

function textType(bytes: Uint8Array, mime: string): string | null {
  const isMarkup = mime === 'application/xml' || mime === 'image/svg+xml';
  return isMarkup && isText(bytes) ? 'text/plain; charset=utf-8' : null;
}

function isText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // Not UTF-8: refused as a type that is not taken.
    return false;
  }
}
