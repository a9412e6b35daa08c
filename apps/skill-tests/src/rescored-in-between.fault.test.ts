import { setTimeout as sleep } from 'node:timers/promises';
import type { Id } from '@assay/domain/kernel/id';
import { startAttempt } from '@assay/services/assessment/start';
import { submitAttempt } from '@assay/services/assessment/submit';
import { withdrawVariant } from '@assay/services/assessment/withdraw-variant';
import { quiz, useQuizMarket } from '@assay/services/testing/quiz-market';
import { standStillAt, type Place } from '@assay/testkit/stand-still';
import { sql } from 'drizzle-orm';
import { expect, it, vi } from 'vitest';
import { startServiceProgram } from './testing/program';

vi.setConfig({ testTimeout: 300_000 });

const market = useQuizMarket();
const owner = () => market.connection('owner').database;

type Doubtful = { readonly attemptId: string; readonly variantId: Id<'variant'> };

/** Somebody who answered everything wrongly, one question of it by a key that turns out to be doubtful. */
async function failed(): Promise<Doubtful> {
  const ctx = market.as(await market.member());
  const { attemptId } = await startAttempt(ctx, { test: quiz });
  await market.answerAll(ctx, attemptId, false);
  await submitAttempt(ctx, { attemptId });
  const [item] = await owner().execute<{ variant: Id<'variant'> }>(sql`
    select variant_id as variant from assessment.attempt_item where attempt_id = ${attemptId} and is_scored order by family limit 1`);
  if (!item) throw new Error('the form holds no question');
  return { attemptId, variantId: item.variant };
}

async function scores(sittings: readonly Doubtful[]): Promise<unknown[]> {
  const rows = await owner().execute<{ id: string; score: number; events: number }>(sql`
    select id, score, (
      select count(*)::int from log.outbox where kind = 'attempt.rescored' and payload ->> 'attemptId' = a.id::text
    ) as events from assessment.attempt a`);
  return sittings.map(({ attemptId }) => {
    const row = rows.find(({ id }) => id === attemptId);
    return [row?.score, row?.events];
  });
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 120_000; !(await isSo()); await sleep(100))
    if (Date.now() > deadline) throw new Error('it did not come to be so');
}

it.each([
  { moment: 'after the write', second: [0, 0] },
  { moment: 'at commit', second: [1, 1] },
] as const)(
  'a test service killed $moment of the second of three attempts goes on with what is left, and scores none twice',
  async ({ moment, second }) => {
    const sittings = [await failed(), await failed(), await failed()];
    for (const { variantId } of sittings)
      await withdrawVariant(market.system(), {
        ...{ variantId, test: quiz, reason: 'output_changed', failedWith: '2' },
        isKeyDoubtful: true,
      });
    const when = `new.rescored_at is not null and new.id = '${sittings[1]?.attemptId}'`;
    const place: Place = { table: 'assessment.attempt', event: 'update', moment, when };
    const barrier = await standStillAt(market.urls.owner, [place]);
    const killed = await startServiceProgram(market);
    try {
      await barrier.isReached(1);
    } finally {
      await killed.kill();
      await barrier.open();
    }
    expect(await scores(sittings)).toEqual([[1, 1], second, [0, 0]]);

    const service = await startServiceProgram(market);
    try {
      await until(async () => JSON.stringify((await scores(sittings))[2]) === '[1,1]');
    } finally {
      await service.kill();
    }
    expect(await scores(sittings)).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
    // As if an operator had looked, for the next case.
    await owner().transaction(async (tx) => {
      await tx.execute(sql`set local session_replication_role = replica`);
      await tx.execute(sql`update assessment.family_standing set state = suspended_from where state = 'suspended'`);
    });
  },
);
