import type { ReadyQuestion } from '@assay/item-models/presentation';
import { readinessFamilies } from '@assay/item-models/readiness/families';
import type { InstallationRules } from '@assay/item-models/readiness/rules';
import type { Executor, ItemTest } from '@assay/item-models/tests';
import type { RunOptions } from '../proof/execute-batch';
import { proveRule } from '../proof/prove-rules';
import { proveVariants } from '../proof/prove-variants';
import type { VariantName } from '../proof/seed';

/** From what questions are drawn, and the rules on which some of their keys depend. */
export type Source = { readonly salt: string; readonly rules: InstallationRules };

export type Outcome = { readonly name: VariantName } & (
  | { readonly ok: true; readonly programHash: string; readonly outputHash: string; readonly ready: ReadyQuestion }
  | { readonly ok: false; readonly reason: string; readonly detail?: string | undefined }
);

/** Builds and proves the named questions of a test anew; a name that no family of the code bears is left out. */
export async function* proveNamed(
  source: Source,
  { keysFrom }: ItemTest,
  names: readonly VariantName[],
  options: RunOptions,
): AsyncGenerator<Outcome> {
  if (keysFrom === 'rules') yield* proveRules(source, names);
  else yield* proveTwiceIfLost({ salt: source.salt, executor: keysFrom }, names, options);
}

type Executed = { readonly salt: string; readonly executor: Executor };

/** A child may have died of the machine it ran on, which says nothing about the question: it gets a second run. */
async function* proveTwiceIfLost(
  source: Executed,
  names: readonly VariantName[],
  options: RunOptions,
): AsyncGenerator<Outcome> {
  const lost: VariantName[] = [];
  for await (const outcome of execute(source, names, options))
    if (!outcome.ok && outcome.reason === 'time_or_memory_exceeded') lost.push(outcome.name);
    else yield outcome;
  yield* execute(source, lost, options);
}

async function* execute(
  { salt, executor }: Executed,
  names: readonly VariantName[],
  options: RunOptions,
): AsyncGenerator<Outcome> {
  for await (const proof of proveVariants(salt, executor, names, options)) {
    // A proof cut short by the end of the process says nothing about its question.
    if (options.stopping?.aborted) return;
    yield proof.ok ? { ...proof, ...proof.facts } : proof;
  }
}

function* proveRules({ salt, rules }: Source, names: readonly VariantName[]): Generator<Outcome> {
  for (const name of names) {
    const family = readinessFamilies.find(({ id, version }) => id === name.family && version === name.version);
    if (family) yield { name, ...proveRule(salt, family, name.index, rules) };
  }
}
