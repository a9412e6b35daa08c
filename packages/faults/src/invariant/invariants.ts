import { attempts } from './attempts';
import { badges } from './badges';
import { events } from './events';
import { hires } from './hires';
import type { Aftermath, Invariant } from './invariant';
import { invoiceNumbers } from './invoice-numbers';
import { legalSteps } from './legal-steps';
import { mails } from './mails';
import { money } from './money';
import { oneOutcome } from './one-outcome';
import { sealedLog } from './sealed-log';
import { settled } from './settled';

const invariants: readonly Invariant[] = [
  money,
  events,
  hires,
  badges,
  attempts,
  invoiceNumbers,
  oneOutcome,
  legalSteps,
  sealedLog,
  mails,
  settled,
];

/** What holds of the rows alone, at any moment and in any copy of them. */
export const invariantsOfRows: readonly Invariant[] = [money, hires, attempts, invoiceNumbers, legalSteps];

export type Violation = { readonly invariant: string; readonly fault: string };

/** Everything that is broken, by the promise that it breaks. */
export async function violationsOf(aftermath: Aftermath, of = invariants): Promise<readonly Violation[]> {
  const violations: Violation[] = [];
  for (const { name, broken } of of)
    for (const fault of await broken(aftermath)) violations.push({ invariant: name, fault });
  return violations;
}
