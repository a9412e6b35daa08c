import type { Service } from './worlds';

/** A request in the words of a candidate, and what the server found in the terms of the status engine. */
type Situation = {
  readonly text: (service: Service) => string;
  readonly findings: Readonly<Record<string, string | true>>;
};

export const situations: readonly Situation[] = [
  {
    text: ({ list, one }) => `POST /${list}: the ${one} is stored; the answer names its address.`,
    findings: { method: 'POST', created: true },
  },
  {
    text: ({ list }) => `POST /${list}/export: the export is queued and will run in some minutes.`,
    findings: { method: 'POST', accepted: true },
  },
  {
    text: ({ list }) => `DELETE /${list}/5: removed; the answer has no body.`,
    findings: { method: 'DELETE', empty: true },
  },
  {
    text: ({ list }) => `GET /${list}: the access token has expired.`,
    findings: { method: 'GET', unauthenticated: true },
  },
  {
    text: ({ list, one }) =>
      `GET /${list}/8: the token is valid; this person may not see the ${one} but may know of it.`,
    findings: { method: 'GET', forbidden: true },
  },
  {
    text: ({ list, one }) => `GET /${list}/999: there never was such a ${one}.`,
    findings: { method: 'GET', unknownResource: true },
  },
  {
    text: ({ list, one }) => `GET /${list}/3: the ${one} was removed for good, which the API tells its callers.`,
    findings: { method: 'GET', removed: true },
  },
  {
    text: ({ list }) => `PUT /${list}: the address exists and supports GET and POST only.`,
    findings: { method: 'PUT', methodNotSupported: true },
  },
  {
    text: ({ list }) => `POST /${list}: the body is XML; the API reads JSON only.`,
    findings: { method: 'POST', mediaTypeNotSupported: true },
  },
  {
    text: ({ list }) => `GET /${list}: Accept asks for PDF alone; the API writes JSON only.`,
    findings: { method: 'GET', notAcceptable: true },
  },
  {
    text: ({ list }) => `POST /${list}: the JSON of the body is cut off in the middle.`,
    findings: { method: 'POST', malformed: true },
  },
  {
    text: ({ list, one }) => `DELETE /${list}/7: the ${one} is being invoiced and cannot be removed in this state.`,
    findings: { method: 'DELETE', conflictsWithState: true },
  },
  {
    text: ({ list }) => `PUT /${list}/7: If-Match names an older version than the stored one.`,
    findings: { method: 'PUT', preconditionFailed: true },
  },
  {
    text: ({ list }) => `POST /${list}: the sender is over the limit of 100 calls a minute.`,
    findings: { method: 'POST', tooManyRequests: true },
  },
  {
    text: ({ list }) => `POST /${list}/5/photo: the file is larger than the server takes.`,
    findings: { method: 'POST', tooLarge: true },
  },
  {
    text: ({ list }) => `GET /${list}: the gateway gets no answer from the service behind it in time.`,
    findings: { method: 'GET', upstreamSilent: true },
  },
  {
    text: ({ list }) => `GET /${list}: the service behind the gateway sends what is no HTTP.`,
    findings: { method: 'GET', upstreamBroken: true },
  },
  {
    text: () => 'GET /health: the service is closed for maintenance for ten minutes.',
    findings: { method: 'GET', overloaded: true },
  },
];
