import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '@assay/db/connect';
import { newId } from '@assay/db/new-id';
import { account } from '@assay/db/schema/identity';
import type { ServiceContext } from '@assay/services/kernel/context';
import { inTransaction } from '@assay/services/kernel/transaction';
import { endOwnSession } from '@assay/services/session/end';
import { readActor } from '@assay/services/session/read-actor';
import { startSession } from '@assay/services/session/start';
import { eq } from 'drizzle-orm';

const WITHIN_MS = 10_000;

/** Whether a process still takes the session for one in force. */
export type Knows = (sessionId: string) => Promise<boolean>;

/** I12: a session that was ended is refused by every process within ten seconds; each is asked before, so that it may remember. */
export async function endedSessionFaults(url: string, elsewhere: Knows): Promise<readonly string[]> {
  const { database, close } = connect(url, { maxConnections: 1 });
  const here: Knows = async (sessionId) => (await readActor(database, sessionId)) !== null;
  try {
    const sessionId = newId<'session'>();
    const anonymous: ServiceContext = { database, actor: { type: 'anonymous' }, requestId: newId() };
    const [person] = await database
      .select({ id: account.id })
      .from(account)
      .where(eq(account.state, 'active'))
      .limit(1);
    if (!person) return ['there is nobody who could have a session'];
    const begun = await inTransaction(anonymous, (unit) => startSession(unit, person.id, 'Faults'));
    const known = await Promise.all([here(begun), elsewhere(begun)]);
    const actor = { type: 'account', accountId: person.id, sessionId, state: 'active', roles: [] } as const;
    await endOwnSession({ ...anonymous, actor }, { sessionId: begun });
    const deadline = Date.now() + WITHIN_MS;
    while ((await here(begun)) || (await elsewhere(begun))) {
      if (Date.now() > deadline) return [`session ${begun} was ended, and is in force after ${WITHIN_MS / 1_000} s`];
      await sleep(100);
    }
    return known.every(Boolean) ? [] : [`session ${begun} had begun, and was not in force everywhere`];
  } finally {
    await close();
  }
}
