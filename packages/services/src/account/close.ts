import { account, session } from '@assay/db/schema/identity';
import { accountStates } from '@assay/domain/account/states';
import { step } from '@assay/domain/kernel/state-table';
import { closeAccountInput } from '@assay/protocol/input/account-input';
import { fault } from '@assay/protocol/refusal/field-fault';
import { eq } from 'drizzle-orm';
import { hideShownBadges } from '../badge/hide-shown';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { changed, recordEvent } from '../kernel/record-event';
import { orRefuse, refused, refusedField } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { endSessions } from '../session/end';
import { lockAccount } from './lock-account';
import { hasOpenWork } from './open-work';
import { matchesPassword } from './password';
import { changesOf, erasePersonalText, lockPersonalText } from './personal-text';
import { revokeOwnRoles } from './revoke-role';

/**
 * Ends one's account for good, once nobody counts on it. The address becomes free; badges, profile and what was written
 * to nobody in particular go; history keeps its rows without the name.
 */
export async function closeAccount(ctx: ServiceContext, input: unknown): Promise<void> {
  const owner = requireReader(ctx);
  const { password } = parseInput(closeAccountInput, input);
  await inTransaction(ctx, async (unit) => {
    const row = await lockAccount(unit, owner.id);
    if (!(await matchesPassword(row.passwordHash, password)))
      throw refusedField('password', fault('This is not your password.'));
    const edge = orRefuse(step(accountStates, row.state, 'close'));
    if (await hasOpenWork(unit, row.id)) throw refused('account_has_open_work');
    await revokeOwnRoles(unit, row.id);
    await hideShownBadges(unit, row.id);
    const text = await lockPersonalText(unit, row);
    await recordEvent(unit, 'account.closed', {
      changes: [changed('identity.account', row), ...changesOf(text)],
      payload: { accountId: row.id },
    });
    await unit.tx
      .update(account)
      .set({ state: edge.to, ...withoutPerson(row.id), closedAt: unit.now, version: row.version + 1 })
      .where(eq(account.id, row.id));
    await erasePersonalText(unit, text);
    await endSessions(unit, eq(session.accountId, row.id), 'closed');
  });
}

/** What is left of a person in a closed account; no password can match a text that is no hash. */
function withoutPerson(id: string) {
  return { displayName: 'Closed account', email: `${id}@closed.invalid`, passwordHash: 'closed' };
}
