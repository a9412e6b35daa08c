/** What a server knows of a representation; null where the resource does not exist. */
export type Validators = { readonly etag: string | null; readonly modified: string | null } | null;

export type ConditionalRequest = {
  readonly method: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
};

/** `proceed`: the method is carried out. */
export type Outcome = 'proceed' | 304 | 412;

/**
 * Evaluates the preconditions of a request in their order of precedence.
 *
 * @param current validators of the selected representation, `etag` with its quotes and W/, `modified` an HTTP date
 * Source: RFC 9110, 13.2.2 Precedence of Preconditions.
 */
export function evaluatePreconditions({ method, headers }: ConditionalRequest, current: Validators): Outcome {
  const reads = method === 'GET' || method === 'HEAD';
  const [ifMatch, ifNoneMatch] = [headers['if-match'], headers['if-none-match']];
  if (ifMatch !== undefined) {
    if (!matches(ifMatch, current, isSameStrongly)) return 412;
  } else if (isModifiedSince(headers['if-unmodified-since'], current) === true) return 412;
  if (ifNoneMatch !== undefined) {
    if (matches(ifNoneMatch, current, isSameWeakly)) return reads ? 304 : 412;
  } else if (reads && isModifiedSince(headers['if-modified-since'], current) === false) return 304;
  return 'proceed';
}

/** Strong comparison. Source: RFC 9110, 8.8.3.2. */
export function isSameStrongly(one: string, other: string): boolean {
  return one === other && !one.startsWith('W/');
}

/** Weak comparison. Source: RFC 9110, 8.8.3.2. */
function isSameWeakly(one: string, other: string): boolean {
  return one.replace(/^W\//, '') === other.replace(/^W\//, '');
}

function matches(field: string, current: Validators, isSame: (one: string, other: string) => boolean): boolean {
  if (current === null) return false;
  if (field.trim() === '*') return true;
  const { etag } = current;
  return etag !== null && (field.match(/(?:W\/)?"[^"]*"/g) ?? []).some((each) => isSame(each, etag));
}

/** Null where the field is absent, no date, or nothing is known to compare it with. */
function isModifiedSince(field: string | undefined, current: Validators): boolean | null {
  if (field === undefined || current === null || current.modified === null) return null;
  const since = Date.parse(field);
  return Number.isNaN(since) ? null : Date.parse(current.modified) > since;
}
