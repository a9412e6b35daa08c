import { isPng, unbakePng } from './bake-png';
import { unbakeSvg } from './bake-svg';
import { parseJsonObject, type JsonObject } from './json';

/** Larger than any badge with its image; beyond it a file is not even looked at. */
export const maxBadgeFileBytes = 2_000_000;

export type BadgeFile =
  | { readonly kind: 'credential'; readonly credential: JsonObject }
  /** Compact JWS: signed in another way than Data Integrity. */
  | { readonly kind: 'jwt' }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

/** Why there is no badge in a file: a closed list, so that a caller can say it in another language. */
export type UnreadableReason =
  | 'The file is larger than any badge.'
  | 'The image carries no badge; social sites often strip it.'
  | 'The image carries no badge.'
  | 'The text is not complete JSON.'
  | 'This is neither a credential nor an image that carries one.';

const compactJws = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** Finds the credential in a file: JSON, an SVG or PNG image with one baked in, or a VC-JWT. Never throws. */
export function readBadgeFile(bytes: Uint8Array): BadgeFile {
  if (bytes.length > maxBadgeFileBytes) return unreadable('The file is larger than any badge.');
  if (isPng(bytes)) return credentialOr(unbakePng(bytes), 'The image carries no badge; social sites often strip it.');
  const text = new TextDecoder().decode(bytes).trim();
  if (text.startsWith('{')) return credentialOr(parseJsonObject(text), 'The text is not complete JSON.');
  if (text.startsWith('<')) return credentialOr(unbakeSvg(text), 'The image carries no badge.');
  return compactJws.test(text)
    ? { kind: 'jwt' }
    : unreadable('This is neither a credential nor an image that carries one.');
}

function credentialOr(credential: JsonObject | undefined, reason: UnreadableReason): BadgeFile {
  return credential ? { kind: 'credential', credential } : unreadable(reason);
}

function unreadable(reason: UnreadableReason): BadgeFile {
  return { kind: 'unreadable', reason };
}
