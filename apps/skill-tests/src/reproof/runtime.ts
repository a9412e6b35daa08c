import type { ItemTest } from '@assay/item-models/tests';
import { executeBatch, type RunOptions } from '../proof/execute-batch';
import type { Runtime } from '../proof/messages';
import { rulesRuntime } from '../proof/prove-rules';

let executing: Runtime | undefined;

/** What computes the keys of a test in this process; the first question about execution starts a child to ask it. */
export async function runtimeOf({ keysFrom }: ItemTest, options: RunOptions): Promise<Runtime> {
  if (keysFrom === 'rules') return rulesRuntime;
  executing ??= await askChild(options);
  return executing;
}

async function askChild(options: RunOptions): Promise<Runtime> {
  const probe = { id: 'runtime', setups: [[]], programs: [['select 1']] };
  for await (const execution of executeBatch([probe], options)) if ('runtime' in execution) return execution.runtime;
  throw new Error('the proof process did not tell its runtime');
}
