import { readSubmittedFile } from '@assay/services/file/read';
import { readInvoicePdf } from '@assay/services/invoice/read';
import type { ServiceContext } from '@assay/services/kernel/context';
import { readLogProof } from '@assay/services/log/read-proof';
import type { Policy } from '../trpc';
import type { Rule } from './rule';

export type Served = {
  readonly verb: (ctx: ServiceContext, input: unknown) => Promise<unknown>;
  /** Readers where it is left out. */
  readonly policy?: Policy;
  readonly rule: Rule;
};

/** Verbs that a route answers with by itself, since their answer is a file: by their module, with their rules. */
export const routeVerbs: Readonly<Record<string, Served>> = {
  'file/read': {
    verb: readSubmittedFile,
    rule: { kind: 'file', key: 'fileId', may: { 'client party suspended': 'ok' } },
  },
  'invoice/read': {
    verb: readInvoicePdf,
    rule: { kind: 'invoice', key: 'invoiceId', may: { 'party suspended operator': 'ok', client: { rendered: 'ok' } } },
  },
  'log/read-proof': {
    verb: readLogProof,
    rule: { kind: 'event', key: 'eventId', may: { 'client party suspended operator': 'ok' } },
  },
};
