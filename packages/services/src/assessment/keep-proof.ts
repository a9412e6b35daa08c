import { newId } from '@assay/db/new-id';
import { variant, variantRefusal } from '@assay/db/schema/assessment';
import type { Parameters } from '@assay/item-models/family';
import type { ReadyQuestion } from '@assay/item-models/presentation';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { inTransaction } from '../kernel/transaction';

export type KeptProof = {
  readonly family: string;
  readonly familyVersion: number;
  readonly rulesHash: string;
  readonly seedIndex: number;
} & (
  | {
      readonly ok: true;
      readonly parameters: Parameters;
      readonly ready: ReadyQuestion;
      readonly contentHash: string;
      readonly programHash: string;
      readonly outputHash: string;
      readonly runtime: string;
      readonly runtimeVersion: string;
    }
  | { readonly ok: false; readonly reason: string; readonly detail?: string | undefined }
);

/** Stores the outcome of one proof: a question to ask, or why its seed yields none. The same seed again changes nothing. */
export async function keepProof(ctx: ServiceContext, proof: KeptProof): Promise<'kept' | 'refused'> {
  requireSystem(ctx);
  const { family, familyVersion, rulesHash, seedIndex } = proof;
  const seed = { family, familyVersion, rulesHash, seedIndex };
  return inTransaction(ctx, async ({ tx }) => {
    const refuse = async (reason: string, detail: string | null) => {
      await tx
        .insert(variantRefusal)
        .values({ ...seed, reason, detail })
        .onConflictDoNothing();
      return 'refused' as const;
    };
    if (!proof.ok) return refuse(proof.reason, proof.detail ?? null);
    const { contentHash, programHash, outputHash, runtime, runtimeVersion } = proof;
    const kept = await tx
      .insert(variant)
      .values({
        id: newId<'variant'>(),
        ...seed,
        parameters: { ...proof.parameters },
        ready: { ...proof.ready },
        contentHash,
        programHash,
        outputHash,
        runtime,
        runtimeVersion,
      })
      .onConflictDoNothing()
      .returning({ id: variant.id });
    return kept.length > 0 ? 'kept' : refuse('same_as_another', null);
  });
}
