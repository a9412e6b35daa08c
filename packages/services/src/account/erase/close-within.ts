import { account, session } from '@assay/db/schema/identity';
import { accountStates } from '@assay/domain/account/states';
import { step } from '@assay/domain/kernel/state-table';
import { eq } from 'drizzle-orm';
import { hideShownBadges } from '../../badge/hide-shown';
import { changed, recordEvent } from '../../kernel/record-event';
import { orRefuse, refused } from '../../kernel/refused';
import type { Unit } from '../../kernel/transaction';
import { endSessions } from '../../session/end';
import type { AccountRow } from '../lock-account';
import { hasOpenWork } from '../open-work';
import { revokeOwnRoles } from '../revoke-role';
import { deleteRows, emptyRows } from './empty-rows';
import { changesOf, lockOwnRows } from './own-rows';
import { withoutPlace } from './without-person';

/**
 * Closes a locked account for good, once nobody counts on it, and erases what is the person's alone. The worker destroys their
 * key and ends the erasing as soon as it has the event.
 */
export async function closeWithin(unit: Unit, row: AccountRow, closedReason: string | null): Promise<void> {
  const edge = orRefuse(step(accountStates, row.state, 'close'));
  if (await hasOpenWork(unit, row.id)) throw refused('account_has_open_work');
  await revokeOwnRoles(unit, row.id);
  await hideShownBadges(unit, row.id);
  const rows = await lockOwnRows(unit, row.id);
  await recordEvent(unit, 'account.closed', {
    changes: [changed('identity.account', row), ...changesOf(rows)],
    payload: { accountId: row.id },
  });
  await unit.tx
    .update(account)
    .set({ state: edge.to, ...withoutPerson(row.id), closedReason, closedAt: unit.now, version: row.version + 1 })
    .where(eq(account.id, row.id));
  await emptyRows(unit, rows);
  await deleteRows(unit, rows, row);
  await endSessions(unit, eq(session.accountId, row.id), 'closed');
}

/** What is left of a person in a closed account; no password can match a text that is no hash. */
function withoutPerson(id: string) {
  return {
    displayName: 'Closed account',
    email: `${id}@closed.invalid`,
    passwordHash: 'closed',
    ...withoutPlace,
    suspendedReason: null,
  };
}
