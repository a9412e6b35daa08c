import canonicalize from 'canonicalize';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const encoder = new TextEncoder();

/**
 * The canonical UTF-8 bytes of a JSON value: the same for every writer that means the same. Source: RFC 8785.
 * @throws {Error} for a number that JSON cannot hold
 */
export function canonicalBytes(value: Json): Uint8Array {
  return encoder.encode(canonicalize(value));
}
