import type { Database } from '@assay/db/connect';
import type { AccountState } from '@assay/domain/account/states';
import type { AccountId, SessionId } from '@assay/domain/kernel/id';

export type Role = 'operator' | 'researcher';

export type AccountActor = {
  readonly type: 'account';
  readonly accountId: AccountId;
  readonly sessionId: SessionId | null;
  readonly state: AccountState;
  readonly roles: readonly Role[];
};

/** Who acts: a person, nobody known, or a job of the worker. */
export type Actor = AccountActor | { readonly type: 'anonymous' } | { readonly type: 'system'; readonly job: string };

/** What every verb is given by its entry point: page, API, job or command. */
export type ServiceContext = {
  readonly database: Database;
  readonly actor: Actor;
  /** One UUID per request or job run; travels into every event. */
  readonly requestId: string;
  /** Only seeded history sets it, over a connection that the database allows to shift `assay.now()`. */
  readonly shiftedNow?: Date;
};
