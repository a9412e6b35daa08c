import type { Database } from '@assay/db/connect';
import type { Role } from '@assay/domain/account/role';
import type { AccountState } from '@assay/domain/account/states';
import type { AccountId, SessionId } from '@assay/domain/kernel/id';
import type { Onlooker } from '../impression/impression';

export type { Role };

export type AccountActor = {
  readonly type: 'account';
  readonly accountId: AccountId;
  readonly sessionId: SessionId | null;
  readonly state: AccountState;
  readonly roles: readonly Role[];
};

/** Who acts: a person, nobody known, or a job of the worker. */
export type Actor = AccountActor | { readonly type: 'anonymous' } | { readonly type: 'system'; readonly job: string };

/** The account that acts; null for nobody known and for jobs. */
export function viewerIdOf(actor: Actor): AccountId | null {
  return actor.type === 'account' ? actor.accountId : null;
}

/** What every verb is given by its entry point: page, API, job or command. */
export type ServiceContext = {
  readonly database: Database;
  readonly actor: Actor;
  /** One UUID per request or job run; travels into every event. */
  readonly requestId: string;
  /** Whoever looks at a page; absent where a program reads. */
  readonly onlooker?: Onlooker;
  /** Only seeded history sets it, over a connection that the database allows to shift `assay.now()`. */
  readonly shiftedNow?: Date;
};
