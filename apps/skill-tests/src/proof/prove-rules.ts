import { createHash } from 'node:crypto';
import type { Parameters } from '@assay/item-models/family';
import type { ReadyQuestion } from '@assay/item-models/presentation';
import { randomFrom } from '@assay/item-models/random';
import type { InstallationRules } from '@assay/item-models/readiness/rules';
import { readyRule, type RuleFamily } from '@assay/item-models/readiness/variant';
import { brokenRules } from './broken-rules';
import type { Runtime } from './messages';
import { variantSeed } from './seed';

/** Raised when keys are computed from rules in another way; families have versions of their own. */
export const rulesRuntime: Runtime = { name: 'rules', version: '1' };

export type RuleProof =
  | {
      readonly ok: true;
      readonly parameters: Parameters;
      readonly ready: ReadyQuestion;
      readonly contentHash: string;
      readonly outputHash: string;
      readonly programHash: string;
    }
  | { readonly ok: false; readonly reason: 'too_few_wrong_answers' }
  | { readonly ok: false; readonly reason: 'item_rule'; readonly detail: string };

/** A question whose key is computed from the rules in force: nothing is executed, and the same rules give the same key. */
export function proveRule(salt: string, family: RuleFamily, index: number, rules: InstallationRules): RuleProof {
  const seed = variantSeed(salt, { family: family.id, version: family.version, index });
  const variant = family.build(randomFrom(seed), rules);
  const ready = readyRule(variant);
  if (!ready) return { ok: false, reason: 'too_few_wrong_answers' };
  const breach = brokenRules(ready, family.asksAbout);
  if (breach !== null) return { ok: false, reason: 'item_rule', detail: breach };
  return {
    ok: true,
    parameters: variant.parameters,
    ready,
    contentHash: hash(JSON.stringify([variant.stem, variant.key])),
    programHash: hash(JSON.stringify([family.id, family.version, variant.parameters, rules])),
    outputHash: hash(variant.key),
  };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
