import type { SigningKey } from '@assay/credentials/signing-key';
import { newId } from '@assay/db/new-id';
import { signingKey } from '@assay/db/schema/credential';
import { and, eq } from 'drizzle-orm';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { created, recordEvent } from '../kernel/record-event';
import { inTransaction, type Unit } from '../kernel/transaction';
import { lockUntilCommit } from '../kernel/advisory-lock';

/** Publishes the public half of the key in force, once; the worker does so when it starts. */
export async function listSigningKey(ctx: ServiceContext, key: SigningKey): Promise<void> {
  requireSystem(ctx);
  await inTransaction(ctx, (unit) => ensureListed(unit, key));
}

/** A badge signed with a key that the DID document does not list would fail everywhere. */
export async function ensureListed(unit: Unit, key: SigningKey): Promise<void> {
  if (await isListed(unit, key)) return;
  await lockUntilCommit(unit, 'signing_key');
  if (await isListed(unit, key)) return;
  const { controller: did, publicKeyMultibase } = key;
  const id = newId<'signing_key'>();
  await recordEvent(unit, 'signing_key.listed', {
    changes: [created('credential.signing_key', id)],
    payload: { signingKeyId: id, did, publicKeyMultibase },
  });
  await unit.tx.insert(signingKey).values({ id, version: 1, did, publicKeyMultibase, listedAt: unit.now });
}

async function isListed({ tx }: Unit, key: SigningKey): Promise<boolean> {
  const rows = await tx
    .select({ id: signingKey.id })
    .from(signingKey)
    .where(and(eq(signingKey.did, key.controller), eq(signingKey.publicKeyMultibase, key.publicKeyMultibase)));
  return rows.length > 0;
}
