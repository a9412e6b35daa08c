import { canonicalJson, type JsonObject } from './json';

/**
 * Names a record by its content: an RFC 6920 URI `ni:///sha-256;…` over the record's canonical JSON (RFC 8785).
 * Whoever later holds the record can recompute the name; whoever holds only the name learns nothing else,
 * provided that the record contains an unguessable value such as a UUID.
 */
export async function digestUri(record: JsonObject): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(record)));
  return `ni:///sha-256;${Buffer.from(hash).toString('base64url')}`;
}
