type Fields = Readonly<Record<string, string>>;

/** A request that a script makes, names of header fields in lower case. */
export type ScriptRequest = {
  readonly origin: string;
  readonly url: string;
  readonly method: string;
  readonly headers: Fields;
  /** Whether cookies and other credentials go with it. */
  readonly credentials: boolean;
};

/** Header fields of an answer, names in lower case. */
export type AnswerFields = Fields;

const safelistedMethods = ['GET', 'HEAD', 'POST'];
const safelistedTypes = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];
const safelistedFields = ['accept', 'accept-language', 'content-language', 'content-type', 'range'];
const longestValueBytes = 128;
const alwaysReadable = [
  'cache-control',
  'content-language',
  'content-length',
  'content-type',
  'expires',
  'last-modified',
  'pragma',
];
const neverReadable = ['set-cookie', 'set-cookie2'];

function isCrossOrigin({ origin, url }: Pick<ScriptRequest, 'origin' | 'url'>): boolean {
  return new URL(url).origin !== origin;
}

/**
 * Names of the fields that a preflight has to ask for: all but the CORS-safelisted ones.
 * Source: Fetch Standard, 2.2.2 Headers, “CORS-safelisted request-header”, without its list of unsafe bytes.
 */
function unsafeFields(headers: Fields): string[] {
  return Object.entries(headers)
    .filter(([name, value]) => !isSafelisted(name, value))
    .map(([name]) => name)
    .toSorted();
}

/** Whether OPTIONS goes first. Source: Fetch Standard, 4.1 Main fetch. */
export function needsPreflight(request: ScriptRequest): boolean {
  if (!isCrossOrigin(request)) return false;
  return !safelistedMethods.includes(request.method) || unsafeFields(request.headers).length > 0;
}

/** Whether a script may read an answer. Source: Fetch Standard, 4.10 CORS check. */
export function passesCorsCheck({ origin, credentials }: ScriptRequest, answer: AnswerFields): boolean {
  const allowed = answer['access-control-allow-origin'];
  if (allowed === '*' && !credentials) return true;
  if (allowed !== origin) return false;
  return !credentials || answer['access-control-allow-credentials'] === 'true';
}

/**
 * Whether the answer to a preflight lets the request itself go out.
 *
 * @param status of the answer to OPTIONS, which has to be 200 to 299
 * Source: Fetch Standard, 4.8 CORS-preflight fetch, step 7.
 */
export function passesPreflight(request: ScriptRequest, status: number, answer: AnswerFields): boolean {
  if (status < 200 || status > 299 || !passesCorsCheck(request, answer)) return false;
  const methods = listed(answer['access-control-allow-methods']);
  const fields = listed(answer['access-control-allow-headers']).map((name) => name.toLowerCase());
  const star = (list: readonly string[]) => !request.credentials && list.includes('*');
  const methodPasses = safelistedMethods.includes(request.method) || methods.includes(request.method) || star(methods);
  // A star does not stand for Authorization.
  const fieldPasses = (name: string) => fields.includes(name) || (name !== 'authorization' && star(fields));
  return methodPasses && unsafeFields(request.headers).every(fieldPasses);
}

/**
 * Names of the fields of a cross-origin answer that a script can read.
 * Source: Fetch Standard, 2.2.2 Headers, “CORS-safelisted response-header name”.
 */
export function readableFields({ credentials }: Pick<ScriptRequest, 'credentials'>, answer: AnswerFields): string[] {
  const exposed = listed(answer['access-control-expose-headers']).map((name) => name.toLowerCase());
  const star = !credentials && exposed.includes('*');
  return Object.keys(answer)
    .filter((name) => !neverReadable.includes(name))
    .filter((name) => star || alwaysReadable.includes(name) || exposed.includes(name));
}

function isSafelisted(name: string, value: string): boolean {
  if (!safelistedFields.includes(name) || Buffer.byteLength(value) > longestValueBytes) return false;
  if (name === 'content-type') return safelistedTypes.includes(value.split(';')[0]?.trim().toLowerCase() ?? '');
  return name !== 'range' || /^bytes=\d+-\d*$/.test(value);
}

function listed(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
