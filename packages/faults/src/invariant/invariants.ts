import { events } from './events';
import { hires } from './hires';
import type { Aftermath, Invariant } from './invariant';
import { invoiceNumbers } from './invoice-numbers';
import { money } from './money';
import { oneOutcome } from './one-outcome';
import { sealedLog } from './sealed-log';
import { settled } from './settled';

const invariants: readonly Invariant[] = [money, events, hires, invoiceNumbers, oneOutcome, sealedLog, settled];

export type Violation = { readonly invariant: string; readonly fault: string };

/** Everything that is broken, by the promise that it breaks. */
export async function violationsOf(aftermath: Aftermath): Promise<readonly Violation[]> {
  const violations: Violation[] = [];
  for (const { name, broken } of invariants)
    for (const fault of await broken(aftermath)) violations.push({ invariant: name, fault });
  return violations;
}
