import { connect, type Connection } from '@assay/db/connect';
import { newId } from '@assay/db/new-id';
import { account } from '@assay/db/schema/identity';
import type { AccountId } from '@assay/domain/kernel/id';
import { useTestDatabase, type RoleUrls } from '@assay/testkit/database';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll } from 'vitest';
import { foundInstallation } from '../installation/found';
import type { ServiceContext } from '../kernel/context';
import { created, recordEvent } from '../kernel/record-event';
import { inTransaction } from '../kernel/transaction';
import { answerQuestion } from '../assessment/answer-question';
import { prepareTests } from '../assessment/prepare-tests';
import { serveQuestion } from '../assessment/serve-question';
import { fillQuiz } from './fill-quiz';
import { sampleFounding } from './founding';

export { quiz } from './fill-quiz';

/** A founded market whose readiness quiz can be taken: it needs no execution, so its questions are made right here. */
export type QuizMarket = {
  /** For processes that somebody starts besides. */
  readonly urls: RoleUrls;
  readonly connection: (role: keyof RoleUrls) => Connection;
  readonly system: () => ServiceContext;
  readonly as: (accountId: AccountId, role?: keyof RoleUrls) => ServiceContext;
  readonly member: () => Promise<AccountId>;
  /** Moves an attempt's clock instead of waiting; only the owner can, and the guard against unseen changes is off for it. */
  readonly letTimePass: (attemptId: string) => Promise<void>;
  readonly answerAll: (ctx: ServiceContext, attemptId: string, isRight: boolean) => Promise<void>;
};

export function useQuizMarket(origin: 'real' | 'simulated' = 'real'): QuizMarket {
  const database = useTestDatabase();
  const open = new Map<string, Connection>();
  const connection = (role: keyof RoleUrls): Connection => {
    const known = open.get(role) ?? connect(database.urls[role], { maxConnections: 8 });
    open.set(role, known);
    return known;
  };
  const context = (role: keyof RoleUrls, actor: ServiceContext['actor']): ServiceContext => ({
    database: connection(role).database,
    actor,
    requestId: newId(),
  });
  const system = () => context('skillTests', { type: 'system', job: 'test' });

  beforeAll(async () => {
    await found(connection('owner'), origin);
    // Twice, as every start of the service does: the second changes nothing.
    await prepareTests(system());
    await prepareTests(system());
    await fillQuiz(system());
  });
  afterAll(async () => {
    await Promise.all([...open.values()].map((each) => each.close()));
  });

  return {
    get urls() {
      return database.urls;
    },
    connection,
    system,
    as: (accountId, role = 'skillTests') =>
      context(role, { type: 'account', accountId, sessionId: null, state: 'active', roles: [] }),
    member: () => createMember(context('marketplace', { type: 'anonymous' })),
    letTimePass: (attemptId) => turnBack(connection('owner'), attemptId),
    answerAll: (ctx, attemptId, isRight) => answerAll(connection('owner'), ctx, { attemptId, isRight }),
  };
}

/** The code with which `work` is refused; undefined when it succeeds. */
export async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof Error ? error.message : undefined;
}

async function found(owner: Connection, origin: 'real' | 'simulated'): Promise<void> {
  await foundInstallation(owner.database, { ...sampleFounding, origin });
}

async function createMember(ctx: ServiceContext): Promise<AccountId> {
  const id = newId<'account'>();
  await inTransaction(ctx, async (unit) => {
    await recordEvent(unit, 'account.created', {
      changes: [created('identity.account', id)],
      payload: { accountId: id, country: 'DE', isSimulated: false },
    });
    const named = { email: `${id}@example.org`, displayName: 'Ada', passwordHash: 'none', country: 'DE' };
    await unit.tx.insert(account).values({ id, version: 1, state: 'active', ...named });
  });
  return id;
}

async function turnBack(owner: Connection, attemptId: string): Promise<void> {
  await owner.database.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.execute(sql`
      update assessment.attempt
      set started_at = started_at - interval '1 hour', deadline_at = deadline_at - interval '1 hour'
      where id = ${attemptId}`);
  });
}

type Wish = { readonly attemptId: string; readonly isRight: boolean };

async function answerAll(owner: Connection, ctx: ServiceContext, { attemptId, isRight }: Wish): Promise<void> {
  const rows = await owner.database.execute<{ position: number; choice_order: number[] }>(
    sql`select position, choice_order from assessment.attempt_item where attempt_id = ${attemptId} order by position`,
  );
  for (const { position, choice_order: order } of rows) {
    const served = await serveQuestion(ctx, { attemptId, position });
    const option = served?.options[order.findIndex((choice) => (choice === 0) === isRight)];
    await answerQuestion(ctx, { attemptId, itemId: served?.itemId, optionId: option?.optionId });
  }
}
