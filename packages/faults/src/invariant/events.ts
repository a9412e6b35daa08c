import { countLogFaults } from '@assay/services/testing/log-faults';
import { rowFaults } from '@assay/services/testing/row-faults';
import type { Invariant } from './invariant';

/** I2: every committed change of a watched row has its one event, and every event is in the log once. */
export const events: Invariant = {
  name: 'I2 events',
  broken: async ({ inspection }) => {
    const amount = await countLogFaults(inspection);
    const lacking = amount === 0 ? [] : [`the log lacks or doubles ${amount} things`];
    return [...(await rowFaults(inspection)), ...lacking];
  },
};
