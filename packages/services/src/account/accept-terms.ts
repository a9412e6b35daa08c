import { newId } from '@assay/db/new-id';
import { termsAcceptance } from '@assay/db/schema/identity';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { readSettings } from '../installation/settings';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { created, recordEvent } from '../kernel/record-event';
import { refused } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { lockAccount } from './lock-account';

const acceptInput = z.object({ termsVersion: z.string() });

/** Keeps that somebody accepted the terms in force, and when; accepting twice changes nothing. */
export async function acceptTerms(ctx: ServiceContext, input: unknown): Promise<void> {
  const { id: accountId } = requireReader(ctx);
  const { termsVersion } = parseInput(acceptInput, input);
  await inTransaction(ctx, async (unit) => {
    const settings = await readSettings(unit.tx);
    if (termsVersion !== settings.termsVersion)
      throw refused('terms_outdated', { termsVersion: settings.termsVersion });
    // The account's lock lets only one of two acceptances at once find that none is there.
    await lockAccount(unit, accountId);
    const same = and(eq(termsAcceptance.accountId, accountId), eq(termsAcceptance.termsVersion, termsVersion));
    const earlier = await unit.tx.select({ id: termsAcceptance.id }).from(termsAcceptance).where(same);
    if (earlier.length > 0) return;
    const id = newId<'terms_acceptance'>();
    await recordEvent(unit, 'terms.accepted', {
      changes: [created('identity.terms_acceptance', id)],
      payload: { accountId, termsVersion },
    });
    await unit.tx.insert(termsAcceptance).values({ id, version: 1, accountId, termsVersion });
  });
}
