import type { Executor, ItemTest } from '@assay/item-models/tests';
import { executeBatch, type RunOptions } from '../proof/execute-batch';
import type { ProgramJob, ProgramOutputs, Runtime, SqlJob, SqlOutputs } from '../proof/messages';
import { rulesRuntime } from '../proof/prove-rules';

const executing = new Map<Executor, Runtime>();

/** What computes the keys of a test in this process; the first question about an executor starts a child to ask it. */
export async function runtimeOf({ keysFrom }: ItemTest, options: RunOptions): Promise<Runtime> {
  if (keysFrom === 'rules') return rulesRuntime;
  const known = executing.get(keysFrom) ?? (await askChild(keysFrom, options));
  executing.set(keysFrom, known);
  return known;
}

async function askChild(executor: Executor, options: RunOptions): Promise<Runtime> {
  const child = { executor, surroundings: 'plain' } as const;
  const probe: SqlJob & ProgramJob = { id: 'runtime', setups: [], programs: [] };
  for await (const execution of executeBatch<SqlJob & ProgramJob, SqlOutputs | ProgramOutputs>(child, [probe], options))
    if ('runtime' in execution) return execution.runtime;
  throw new Error(`the executor ${executor} did not tell its runtime`);
}
