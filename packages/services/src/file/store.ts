import { createHash } from 'node:crypto';
import { newId } from '@assay/db/new-id';
import { file, fileChunk } from '@assay/db/schema/market-contracts';
import type { AccountId, FileId } from '@assay/domain/kernel/id';
import { marketRules } from '@assay/domain/market/rules';
import { z } from 'zod';
import { created, recordEvent } from '../kernel/record-event';
import { refused } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';
import { fileName } from './file-name';
import { mediaTypeOf } from './media-type';

export const uploadInput = z.object({ name: z.string().max(1_000), bytes: z.instanceof(Uint8Array) });

export type Upload = z.infer<typeof uploadInput>;

const chunkBytes = 1024 * 1024;

/** Stores a file in the database, in chunks, under the type that its content shows; the name is only a label. */
export async function storeFile(unit: Unit, upload: Upload, ownerId: AccountId | null): Promise<FileId> {
  const { bytes } = upload;
  if (bytes.byteLength > marketRules.fileMaxBytes) {
    throw refused('file_too_large', { limitMb: marketRules.fileMaxBytes / 1024 / 1024 });
  }
  const mediaType = await mediaTypeOf(bytes);
  if (mediaType === null || bytes.byteLength === 0) throw refused('file_type_refused');
  const head = {
    id: newId<'file'>(),
    version: 1,
    ownerId,
    name: fileName(upload.name),
    mediaType,
    sizeBytes: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
  await recordEvent(unit, 'file.stored', {
    changes: [created('market.file', head.id)],
    payload: { fileId: head.id, ownerId, mediaType, sizeBytes: head.sizeBytes, sha256: head.sha256 },
  });
  await unit.tx.insert(file).values(head);
  for (let start = 0, position = 0; start < bytes.byteLength; start += chunkBytes, position += 1) {
    await unit.tx
      .insert(fileChunk)
      .values({ fileId: head.id, position, bytes: bytes.subarray(start, start + chunkBytes) });
  }
  return head.id;
}
