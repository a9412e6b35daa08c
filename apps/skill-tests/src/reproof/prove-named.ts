import type { ReadyQuestion } from '@assay/item-models/presentation';
import { readinessFamilies } from '@assay/item-models/readiness/families';
import type { InstallationRules } from '@assay/item-models/readiness/rules';
import { sqlFamilies } from '@assay/item-models/sql/families';
import type { ItemTest } from '@assay/item-models/tests';
import type { RunOptions } from '../proof/execute-batch';
import { proveRule } from '../proof/prove-rules';
import { proveSql } from '../proof/prove-sql';
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
  else yield* proveTwiceIfLost(source.salt, names, options);
}

/** A child may have died of the machine it ran on, which says nothing about the question: it gets a second run. */
async function* proveTwiceIfLost(
  salt: string,
  names: readonly VariantName[],
  options: RunOptions,
): AsyncGenerator<Outcome> {
  const lost: VariantName[] = [];
  for await (const outcome of execute(salt, names, options))
    if (!outcome.ok && outcome.reason === 'time_or_memory_exceeded') lost.push(outcome.name);
    else yield outcome;
  yield* execute(salt, lost, options);
}

async function* execute(salt: string, names: readonly VariantName[], options: RunOptions): AsyncGenerator<Outcome> {
  const requests = names.flatMap((name) => {
    const family = sqlFamilies.find(({ id, version }) => id === name.family && version === name.version);
    return family ? [{ family, index: name.index }] : [];
  });
  for await (const proof of proveSql(salt, requests, options)) {
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
