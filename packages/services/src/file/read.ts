import type { Transaction } from '@assay/db/connect';
import { contract, file, fileChunk, milestone, submission } from '@assay/db/schema/market-contracts';
import { brandId, type FileId } from '@assay/domain/kernel/id';
import { and, asc, eq, or } from 'drizzle-orm';
import { z } from 'zod';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { orNotFound } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';

export type StoredFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };

const readInput = z.object({ fileId: z.uuid() });

/** A file that was handed in under a contract, for its two parties. */
export async function readSubmittedFile(ctx: ServiceContext, input: unknown): Promise<StoredFile> {
  const reader = requireReader(ctx);
  const { fileId } = parseInput(readInput, input);
  return inTransaction(ctx, async ({ tx }) => {
    const [mine] = await tx
      .select({ fileId: submission.fileId })
      .from(submission)
      .innerJoin(milestone, eq(milestone.id, submission.milestoneId))
      .innerJoin(contract, eq(contract.id, milestone.contractId))
      .where(
        and(
          eq(submission.fileId, brandId(fileId)),
          or(eq(contract.clientId, reader.id), eq(contract.freelancerId, reader.id)),
        ),
      );
    return loadFile(tx, brandId(orNotFound(mine?.fileId)));
  });
}

/** The bytes of a file; whoever calls has proven that the reader may have it. */
export async function loadFile(tx: Transaction, fileId: FileId): Promise<StoredFile> {
  const [head] = await tx.select().from(file).where(eq(file.id, fileId));
  const { name, mediaType } = orNotFound(head);
  const chunks = await tx
    .select({ bytes: fileChunk.bytes })
    .from(fileChunk)
    .where(eq(fileChunk.fileId, fileId))
    .orderBy(asc(fileChunk.position));
  return { name, mediaType, bytes: Buffer.concat(chunks.map(({ bytes }) => bytes)) };
}
