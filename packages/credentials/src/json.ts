export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export type JsonObject = { readonly [key: string]: JsonValue | undefined };

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The JSON object that a text holds, or undefined when it holds none. */
export function parseJsonObject(source: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(source);
    return isJsonObject(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The elements of a set-valued member: JSON-LD lets a single value stand without its array. */
export function elements(value: JsonValue | undefined): readonly JsonValue[] {
  if (value === undefined || value === null) return [];
  return isJsonArray(value) ? value : [value];
}

export function text(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

// Array.isArray narrows a readonly array type to any[]; this keeps the element type.
function isJsonArray(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/**
 * Canonical JSON of a value made of strings, finite numbers, booleans, null, arrays and plain objects:
 * members sorted by UTF-16 code units, no white space, members that are undefined left out.
 * Source: RFC 8785 (JSON Canonicalization Scheme); ECMAScript's number and string forms are the ones it prescribes.
 * @throws {TypeError} for a number that JSON cannot hold
 */
export function canonicalJson(value: JsonValue): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`JSON has no form for ${value}.`);
  if (isJsonObject(value)) {
    const members = Object.keys(value)
      .toSorted()
      .flatMap((key) => {
        const member = value[key];
        return member === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(member)}`];
      });
    return `{${members.join(',')}}`;
  }
  if (value !== null && typeof value === 'object') return `[${value.map(canonicalJson).join(',')}]`;
  return JSON.stringify(value);
}
