import { verifyLedger } from '@assay/services/ledger/verify-ledger';
import type { Invariant } from './invariant';

/** I1: money is neither made nor lost, and every milestone holds what its state says. */
export const money: Invariant = {
  name: 'I1 money',
  broken: async ({ inspection }) => {
    const { faults, currencies } = await verifyLedger(inspection.system());
    return [
      ...faults,
      ...currencies.flatMap(({ currency, sum }) => (sum === '0' ? [] : [`${currency} sums to ${sum}`])),
    ];
  },
};
