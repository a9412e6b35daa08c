import { replayLog } from '@assay/services/log/replay';
import type { Invariant } from './invariant';

/** I8: every step was one that the state tables allow, and the log alone rebuilds where everything stands. */
export const legalSteps: Invariant = {
  name: 'I8 legal steps',
  broken: async ({ inspection }) => (await replayLog(inspection.system())).faults,
};
