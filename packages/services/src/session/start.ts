import { newId } from '@assay/db/new-id';
import { session } from '@assay/db/schema/identity';
import type { AccountId, SessionId } from '@assay/domain/kernel/id';
import { daysAfter } from '@assay/domain/market/rules';
import { created, recordEvent } from '../kernel/record-event';
import type { Unit } from '../kernel/transaction';
import { recordFirstUseOfDay } from './note-use';

const daysValid = 30;

/** Begins a session; it lives in the database and can be ended from there at any time. */
export async function startSession(unit: Unit, accountId: AccountId, userAgent: string): Promise<SessionId> {
  const id = newId<'session'>();
  await recordFirstUseOfDay(unit, { accountId, sessionId: id });
  await recordEvent(unit, 'session.started', {
    changes: [created('identity.session', id)],
    payload: { accountId, sessionId: id },
  });
  await unit.tx
    .insert(session)
    .values({ id, version: 1, accountId, userAgent, expiresAt: daysAfter(unit.now, daysValid) });
  return id;
}
