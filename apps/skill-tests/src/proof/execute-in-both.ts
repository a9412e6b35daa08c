import type { Executor } from '@assay/item-models/tests';
import { executeBatch, type Execution, type RunOptions } from './execute-batch';
import type { ProgramJob, ProgramOutputs } from './messages';

export type ProgramRun = Execution<ProgramJob, ProgramOutputs>;

/**
 * Runs jobs in two children whose surroundings differ, side by side, and yields both executions of each job in order.
 * What prints one thing here and another there hangs on something that no candidate can see.
 */
export async function* executeInBoth(
  executor: Executor,
  jobs: readonly ProgramJob[],
  options: RunOptions = {},
): AsyncGenerator<readonly [ProgramRun, ProgramRun]> {
  const plain = executeBatch<ProgramJob, ProgramOutputs>({ executor, surroundings: 'plain' }, jobs, options);
  const contrary = executeBatch<ProgramJob, ProgramOutputs>({ executor, surroundings: 'contrary' }, jobs, options);
  try {
    for (;;) {
      const [one, other] = await Promise.all([plain.next(), contrary.next()]);
      if (one.done || other.done) return;
      yield [one.value, other.value];
    }
  } finally {
    await Promise.all([plain.return(undefined), contrary.return(undefined)]);
  }
}
