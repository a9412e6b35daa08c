import { createHash } from 'node:crypto';
import type { OddValue, Parameters } from '@assay/item-models/family';
import type { ReadyQuestion } from '@assay/item-models/presentation';
import { brokenRules } from './broken-rules';
import type { Runtime } from './messages';
import type { VariantName } from './seed';

/** What is kept of a proof, so that a later run can tell whether anything changed. */
export type ProofFacts = {
  readonly programHash: string;
  readonly outputHash: string;
  readonly runtime: string;
  readonly runtimeVersion: string;
};

export type Verdict =
  | {
      readonly ok: true;
      readonly parameters: Parameters;
      readonly ready: ReadyQuestion;
      readonly facts: ProofFacts;
      /** Equal for questions that a candidate could not tell apart. */
      readonly contentHash: string;
    }
  | { readonly ok: false; readonly reason: string; readonly detail?: string };

export type Proof = { readonly name: VariantName } & Verdict;

type Readiness =
  | { readonly ok: true; readonly ready: ReadyQuestion; readonly keyOutput: string }
  | { readonly ok: false; readonly reason: string };

type Source = {
  readonly parameters: Parameters;
  /** All that was run to find the key. */
  readonly program: string;
  readonly runtime: Runtime;
  readonly asksAbout: readonly OddValue[] | undefined;
};

/** The verdict on a variant whose programs have run: the rules of item writing have the last word. */
export function verdictOn(readiness: Readiness, { parameters, program, runtime, asksAbout }: Source): Verdict {
  if (!readiness.ok) return readiness;
  const { ready, keyOutput } = readiness;
  const breach = brokenRules(ready, asksAbout);
  if (breach !== null) return { ok: false, reason: 'item_rule', detail: breach };
  return {
    ok: true,
    parameters,
    ready,
    facts: {
      programHash: hash(program),
      outputHash: hash(keyOutput),
      runtime: runtime.name,
      runtimeVersion: runtime.version,
    },
    contentHash: hash(JSON.stringify([ready.question, keyOutput])),
  };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
