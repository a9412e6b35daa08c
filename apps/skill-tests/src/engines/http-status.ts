/** What a server finds out about a request; what is left out is in order. */
export type Findings = {
  readonly method: string;
  /** Credentials are missing or wrong where some are needed. */
  readonly unauthenticated?: true;
  readonly forbidden?: true;
  readonly tooManyRequests?: true;
  readonly unknownResource?: true;
  /** The resource was there and was removed for good. */
  readonly removed?: true;
  readonly methodNotSupported?: true;
  readonly mediaTypeNotSupported?: true;
  readonly notAcceptable?: true;
  readonly tooLarge?: true;
  readonly malformed?: true;
  /** Well formed, but a rule of the content is broken. */
  readonly invalid?: true;
  readonly conflictsWithState?: true;
  readonly preconditionMissing?: true;
  readonly preconditionFailed?: true;
  readonly created?: true;
  /** The work is done later. */
  readonly accepted?: true;
  /** Nothing is sent back. */
  readonly empty?: true;
  /** A server behind this one gave no answer in time. */
  readonly upstreamSilent?: true;
  readonly upstreamBroken?: true;
  readonly overloaded?: true;
  readonly bug?: true;
};

type Rule = { readonly when: keyof Findings; readonly status: number; readonly source: string };

/** Checked in this order; the first that applies decides. */
export const statusRules: readonly Rule[] = [
  { when: 'overloaded', status: 503, source: 'RFC 9110, 15.6.4' },
  { when: 'tooManyRequests', status: 429, source: 'RFC 6585, 4' },
  { when: 'unauthenticated', status: 401, source: 'RFC 9110, 15.5.2' },
  { when: 'forbidden', status: 403, source: 'RFC 9110, 15.5.4' },
  { when: 'removed', status: 410, source: 'RFC 9110, 15.5.11' },
  { when: 'unknownResource', status: 404, source: 'RFC 9110, 15.5.5' },
  { when: 'methodNotSupported', status: 405, source: 'RFC 9110, 15.5.6' },
  { when: 'tooLarge', status: 413, source: 'RFC 9110, 15.5.14' },
  { when: 'mediaTypeNotSupported', status: 415, source: 'RFC 9110, 15.5.16' },
  { when: 'notAcceptable', status: 406, source: 'RFC 9110, 15.5.7' },
  { when: 'malformed', status: 400, source: 'RFC 9110, 15.5.1' },
  { when: 'invalid', status: 422, source: 'RFC 9110, 15.5.21' },
  { when: 'preconditionMissing', status: 428, source: 'RFC 6585, 3' },
  { when: 'preconditionFailed', status: 412, source: 'RFC 9110, 15.5.13' },
  { when: 'conflictsWithState', status: 409, source: 'RFC 9110, 15.5.10' },
  { when: 'upstreamSilent', status: 504, source: 'RFC 9110, 15.6.5' },
  { when: 'upstreamBroken', status: 502, source: 'RFC 9110, 15.6.3' },
  { when: 'bug', status: 500, source: 'RFC 9110, 15.6.1' },
  { when: 'accepted', status: 202, source: 'RFC 9110, 15.3.3' },
  { when: 'created', status: 201, source: 'RFC 9110, 15.3.2' },
  { when: 'empty', status: 204, source: 'RFC 9110, 15.3.5' },
];

/**
 * The status code that says most exactly what happened.
 * Source: RFC 9110, 15; RFC 6585; each rule names its section.
 */
export function statusOf(findings: Findings): number {
  return statusRules.find(({ when }) => findings[when] === true)?.status ?? 200;
}
