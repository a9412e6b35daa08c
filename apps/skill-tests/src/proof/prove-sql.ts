import type { Output } from '@assay/item-models/sql/output';
import { readyQuestion, type Executed } from '@assay/item-models/sql/ready';
import type { SqlVariant } from '@assay/item-models/sql/variant';
import { executeBatch, type Child, type Execution, type RunOptions } from './execute-batch';
import type { SqlJob, SqlOutputs } from './messages';
import { sqlJob } from './sql-job';
import type { VariantName } from './seed';
import type { OddValue } from '@assay/item-models/family';
import { verdictOn, type Proof, type Verdict } from './verdict';

type Request = {
  readonly name: VariantName;
  readonly variant: SqlVariant;
  readonly asksAbout?: readonly OddValue[] | undefined;
};

/** Executes and judges SQL variants, and yields each verdict as it falls, in the order asked. */
export async function* proveSql(requests: readonly Request[], options: RunOptions = {}): AsyncGenerator<Proof> {
  const jobs = requests.map(({ variant }, at) => sqlJob(String(at), variant));
  const child: Child = { executor: 'sql', surroundings: 'plain' };
  let at = 0;
  for await (const execution of executeBatch<SqlJob, SqlOutputs>(child, jobs, options)) {
    const request = requests[at++];
    if (request) yield { name: request.name, ...verdict(request, execution) };
  }
}

function verdict({ variant, asksAbout }: Request, execution: Execution<SqlJob, SqlOutputs>): Verdict {
  if (!('runtime' in execution))
    return { ok: false, reason: 'time_or_memory_exceeded', detail: execution.outcome.message };
  const { outcome, runtime, job } = execution;
  if (outcome.kind === 'broken') return { ok: false, reason: 'setup_failed', detail: outcome.message };
  const [key, ...mutants] = outcome.outputs.map(executed);
  if (!key) return { ok: false, reason: 'setup_failed', detail: 'the key was not run' };
  return verdictOn(readyQuestion(variant, key, mutants), {
    parameters: variant.parameters,
    program: JSON.stringify([job.setups, variant.key]),
    runtime,
    asksAbout,
  });
}

function executed(outputs: readonly Output[]): Executed {
  const [first, ...others] = outputs;
  if (!first) throw new Error('a program was run in no database');
  return { outputs: [first, ...others] };
}
