import { randomUUID } from 'node:crypto';
import type { Database } from '@assay/db/connect';
import type { SigningKey } from '@assay/credentials/signing-key';
import type { AccountId } from '@assay/domain/kernel/id';
import type { Onlooker } from '@assay/services/impression/impression';
import type { Actor, Role, ServiceContext } from '@assay/services/kernel/context';

/** What every act of the demo is given: the seeding connection and the hour that it plays in. */
export type Stage = {
  readonly database: Database;
  readonly signingKey: SigningKey;
};

/** Everything that the cast looks at is an impression. */
const onlooker: Onlooker = { counts: () => Promise.resolve(true) };

/** A context in which somebody acts at a past hour; the database lets only the seeding role do so. */
export function contextOf({ database }: Stage, actor: Actor, at: Date): ServiceContext {
  return { database, actor, requestId: randomUUID(), shiftedNow: at, onlooker };
}

export function asPerson(stage: Stage, accountId: AccountId, at: Date, roles: readonly Role[] = []): ServiceContext {
  return contextOf(stage, { type: 'account', accountId, sessionId: null, state: 'active', roles }, at);
}

export function asSystem(stage: Stage, at: Date): ServiceContext {
  return contextOf(stage, { type: 'system', job: 'seed' }, at);
}
