import { createHash } from 'node:crypto';
import { randomFrom } from '@assay/item-models/random';
import type { ReadyQuestion } from '@assay/item-models/presentation';
import type { Parameters } from '@assay/item-models/family';
import type { Output } from '@assay/item-models/sql/output';
import { readyQuestion, type Executed, type RefusalReason } from '@assay/item-models/sql/ready';
import type { SqlFamily, SqlVariant } from '@assay/item-models/sql/variant';
import { brokenRules } from './broken-rules';
import { executeBatch, type Execution, type RunOptions } from './execute-batch';
import { variantSeed, type VariantName } from './seed';
import { sqlJob } from './sql-job';

/** What is kept of a proof, so that a later run can tell whether anything changed. */
export type ProofFacts = {
  readonly programHash: string;
  readonly outputHash: string;
  readonly runtime: string;
  readonly runtimeVersion: string;
};

export type Proof = { readonly name: VariantName } & (
  | {
      readonly ok: true;
      readonly parameters: Parameters;
      readonly ready: ReadyQuestion;
      readonly facts: ProofFacts;
      /** Equal for questions that a candidate could not tell apart. */
      readonly contentHash: string;
    }
  | {
      readonly ok: false;
      readonly reason: RefusalReason | 'item_rule' | 'setup_failed' | 'time_or_memory_exceeded';
      readonly detail?: string;
    }
);

export type Request = { readonly family: SqlFamily; readonly index: number };

/** Builds, executes and judges variants, and yields each verdict as it falls, in the order asked. */
export async function* proveSql(
  salt: string,
  requests: readonly Request[],
  options: RunOptions = {},
): AsyncGenerator<Proof> {
  const built = requests.map(({ family, index }, at) => {
    const name = { family: family.id, version: family.version, index };
    const variant = family.build(randomFrom(variantSeed(salt, name)));
    return { name, variant, job: sqlJob(String(at), variant) };
  });
  let at = 0;
  for await (const execution of executeBatch(
    built.map(({ job }) => job),
    options,
  )) {
    const entry = built[at++];
    if (entry) yield { name: entry.name, ...verdict(entry.variant, execution) };
  }
}

type Verdict = Proof extends infer P ? (P extends Proof ? Omit<P, 'name'> : never) : never;

function verdict(variant: SqlVariant, execution: Execution): Verdict {
  if (!('runtime' in execution))
    return { ok: false, reason: 'time_or_memory_exceeded', detail: execution.outcome.message };
  const { outcome, runtime, job } = execution;
  if (outcome.kind === 'broken') return { ok: false, reason: 'setup_failed', detail: outcome.message };
  const [key, ...mutants] = outcome.outputs.map(executed);
  if (!key) return { ok: false, reason: 'setup_failed', detail: 'the key was not run' };
  const readiness = readyQuestion(variant, key, mutants);
  if (!readiness.ok) return readiness;
  const breach = brokenRules(readiness.ready);
  if (breach !== null) return { ok: false, reason: 'item_rule', detail: breach };
  return {
    ok: true,
    parameters: variant.parameters,
    ready: readiness.ready,
    facts: {
      programHash: hash(JSON.stringify([job.setups, variant.key])),
      outputHash: hash(readiness.keyOutput),
      runtime: runtime.name,
      runtimeVersion: runtime.version,
    },
    contentHash: hash(JSON.stringify([readiness.ready.question, readiness.keyOutput])),
  };
}

function executed(outputs: readonly Output[]): Executed {
  const [first, ...others] = outputs;
  if (!first) throw new Error('a program was run in no database');
  return { outputs: [first, ...others] };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
