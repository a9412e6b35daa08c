import { isDeepStrictEqual } from 'node:util';
import type { ReadyQuestion } from '@assay/item-models/presentation';
import type { Outcome } from './prove-named';

export type Kept = { readonly programHash: string; readonly outputHash: string; readonly ready: ReadyQuestion };

export type Difference = { readonly reason: string; readonly detail?: string | undefined };

/** In what a new proof of a question differs from the kept one, in a word that gives no key away; null when in nothing. */
export function differenceFrom(kept: Kept, outcome: Outcome): Difference | null {
  if (!outcome.ok) return { reason: outcome.reason, detail: outcome.detail };
  if (outcome.programHash !== kept.programHash) return { reason: 'program_changed' };
  if (outcome.outputHash !== kept.outputHash) return { reason: 'output_changed' };
  // A wrong option that the code would not offer any more may have become right.
  if (!isDeepStrictEqual(optionsOf(kept.ready), optionsOf(outcome.ready))) return { reason: 'options_changed' };
  return null;
}

/** As they look after a stay in the database. */
function optionsOf({ key, wrong }: ReadyQuestion): unknown {
  return JSON.parse(JSON.stringify([key, wrong]));
}
