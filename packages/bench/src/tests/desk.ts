import { connect, type Connection } from '@assay/db/connect';
import { newId } from '@assay/db/new-id';
import type { AccountId } from '@assay/domain/kernel/id';
import { answerQuestion } from '@assay/services/assessment/answer-question';
import { prepareTests } from '@assay/services/assessment/prepare-tests';
import { serveQuestion } from '@assay/services/assessment/serve-question';
import { startAttempt } from '@assay/services/assessment/start';
import type { ServiceContext } from '@assay/services/kernel/context';
import { fillQuiz, quiz } from '@assay/services/testing/fill-quiz';
import type { OpenMarket } from '@assay/services/testing/open-market';

/** An attempt in progress: who sits it, and the questions as they were served. */
export type Sitting = {
  readonly ctx: ServiceContext;
  readonly accountId: AccountId;
  readonly attemptId: string;
};

/** Where tests are taken, under the role of the test service. */
export type Desk = {
  readonly connection: Connection;
  readonly candidate: () => Promise<{ readonly ctx: ServiceContext; readonly accountId: AccountId }>;
  readonly sit: () => Promise<Sitting>;
  /** Answers every question with the first option that is shown. */
  readonly answerAll: (sitting: Sitting) => Promise<void>;
};

/** Opens the readiness quiz, which needs no execution, in an empty market. */
export async function openDesk(market: OpenMarket): Promise<Desk> {
  const connection = connect(market.urls.skillTests, { maxConnections: 16 });
  const context = (actor: ServiceContext['actor']): ServiceContext => ({
    database: connection.database,
    actor,
    requestId: newId(),
  });
  const system = context({ type: 'system', job: 'bench' });
  await prepareTests(system);
  await fillQuiz(system);
  const candidate = async () => {
    const accountId = await market.member();
    return { accountId, ctx: context({ type: 'account', accountId, sessionId: null, state: 'active', roles: [] }) };
  };
  return {
    connection,
    candidate,
    sit: async () => {
      const { ctx, accountId } = await candidate();
      const { attemptId } = await startAttempt(ctx, { test: quiz });
      return { ctx, accountId, attemptId };
    },
    answerAll: async ({ ctx, attemptId }) => {
      for (let served = await serveQuestion(ctx, { attemptId }); served;)
        served = await answerAndGoOn(ctx, attemptId, served);
    },
  };
}

type Served = NonNullable<Awaited<ReturnType<typeof serveQuestion>>>;

async function answerAndGoOn(ctx: ServiceContext, attemptId: string, { itemId, options }: Served) {
  await answerQuestion(ctx, { attemptId, itemId, optionId: options[0]?.optionId ?? '' });
  return serveQuestion(ctx, { attemptId });
}
