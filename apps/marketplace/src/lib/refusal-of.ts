import type { Refusal } from '@assay/domain/kernel/refusal';
import { RefusedError } from '@assay/services/kernel/refused';
import { TRPCError } from '@trpc/server';

/** The refusal in what a procedure or a verb has thrown; null for a failure. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof RefusedError) return error.refusal;
  if (error instanceof TRPCError) return refusalOf(error.cause);
  return null;
}
