import { didOfPublicUrl } from '@assay/credentials/did-web';
import { badge } from '@assay/db/schema/credential';
import { installation } from '@assay/db/schema/identity';
import { says } from '@assay/protocol/refusal/field-fault';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { changed, recordEvent } from '../kernel/record-event';
import { orNotFound, refused } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';

const publicUrl = z
  .string()
  .trim()
  .refine(isPublicAddress, says('Write an address such as https://work.example: https, and no path behind the host.'))
  .transform((text) => new URL(text).origin);

const moveInput = z.object({
  publicUrl,
  /** That badges which name the old address for good are no reason to stay. */
  isConfirmed: z.boolean(),
});

export type Moved = {
  readonly from: string;
  readonly to: string;
  readonly did: string;
  /** How many were issued under the old address. */
  readonly badges: number;
};

/**
 * Changes the address under which people and verifiers find this installation. Its DID follows the address, so that
 * badges issued from now on have another issuer than those before. Runs as the owner, while no process of the
 * installation does: each of them knows the address from its start.
 */
export async function moveInstallation(ctx: ServiceContext, input: unknown): Promise<Moved> {
  requireSystem(ctx);
  const { publicUrl: to, isConfirmed } = parseInput(moveInput, input);
  return inTransaction(ctx, async (unit) => {
    const [locked] = await unit.tx.select().from(installation).for('update');
    const row = orNotFound(locked);
    const [fromDid, did] = [didOfPublicUrl(row.publicUrl), didOfPublicUrl(to)];
    const badges = await unit.tx.$count(badge);
    const moved = { from: row.publicUrl, to, did, badges };
    if (row.publicUrl === to) return moved;
    if (badges > 0 && !isConfirmed) throw refused('badges_name_address', { badges, address: row.publicUrl });
    await recordEvent(unit, 'installation.moved', {
      changes: [changed('identity.installation', row)],
      payload: { fromDid, toDid: did },
    });
    await unit.tx
      .update(installation)
      .set({ publicUrl: to, version: row.version + 1 })
      .where(eq(installation.id, row.id));
    return moved;
  });
}

/** Whether a DID can be made of the address, which is stricter than being a URL. */
function isPublicAddress(text: string): boolean {
  try {
    didOfPublicUrl(text);
    return true;
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return false;
    throw error;
  }
}
