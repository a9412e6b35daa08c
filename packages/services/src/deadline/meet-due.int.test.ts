import { bid, job } from '@assay/db/schema/market-jobs';
import { contract, milestone, review } from '@assay/db/schema/market-contracts';
import { payout } from '@assay/db/schema/money-payments';
import { getTableName, sql } from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { describe, expect, it } from 'vitest';
import { lapseDueOffers } from '../bid/lapse-due-offers';
import { offerBid } from '../bid/offer';
import { sendBid } from '../bid/send';
import { shortlistBid } from '../bid/shortlist';
import { expireDueJobs } from '../job/expire-due';
import { postJob } from '../job/post';
import type { ServiceContext } from '../kernel/context';
import { approveMilestone } from '../milestone/approve';
import { approveDueMilestones } from '../milestone/approve-due';
import { countWaiting } from '../operator/count-waiting';
import { payOutDue } from '../payout/pay-out-due';
import { requestPayout } from '../payout/request';
import { giveReview } from '../review/give';
import { readContractReviews } from '../review/read-of-contract';
import { revealDueReviews } from '../review/reveal';
import { agreeContract, firstMilestone, fundAndSubmit, release } from '../testing/contract';
import { bidForm, jobForm, useMarket } from '../testing/fixture';
import { listFailingDeadlines } from './list-failing';
import type { Met } from './meet-due';

const market = useMarket();

/** Writes times into the past, which only the owner can with the guard against unseen changes off. */
async function turnBack(table: PgTable, column: string, ids: readonly string[]): Promise<void> {
  const name = sql.raw(qualified(table));
  await market.owner.database.execute(sql`alter table ${name} disable trigger watch_update`);
  for (const [index, id] of ids.entries()) {
    const at = sql`now() - make_interval(days => 400, hours => ${-index})`;
    await market.owner.database.execute(sql`update ${name} set ${sql.raw(column)} = ${at} where id = ${id}`);
  }
  await market.owner.database.execute(sql`alter table ${name} enable trigger watch_update`);
}

/** From now on the database refuses every change of a row. */
async function poison(table: PgTable, id: string): Promise<() => Promise<void>> {
  const name = qualified(table);
  await market.owner.database.execute(
    sql.raw(
      `create trigger poison before update on ${name} for each row when (old.id = '${id}') execute function assay.refuse()`,
    ),
  );
  return async () => void (await market.owner.database.execute(sql.raw(`drop trigger poison on ${name}`)));
}

function qualified(table: PgTable): string {
  return `${getTableConfig(table).schema}.${getTableName(table)}`;
}

type Deadline = {
  readonly meet: (ctx: ServiceContext) => Promise<Met>;
  readonly table: PgTable;
  readonly metState: string;
  /** Makes two rows due, the earlier first. */
  readonly makeDue: () => Promise<readonly [string, string]>;
};

async function twice(make: () => Promise<string>): Promise<[string, string]> {
  return [await make(), await make()];
}

const deadlines: Readonly<Record<string, Deadline>> = {
  'job.expire': {
    meet: expireDueJobs,
    table: job,
    metState: 'expired',
    makeDue: async () => {
      const ids = await twice(async () => (await postJob(market.as(await market.member()), jobForm())).jobId);
      await turnBack(job, 'decision_due_at', ids);
      return ids;
    },
  },
  'offer.lapse': {
    meet: lapseDueOffers,
    table: bid,
    metState: 'shortlisted',
    makeDue: async () => {
      const ids = await twice(async () => {
        const client = market.as(await market.member());
        const { jobId } = await postJob(client, jobForm());
        const { bidId } = await sendBid(market.as(await market.member()), bidForm(jobId));
        await shortlistBid(client, { bidId });
        await offerBid(client, { bidId });
        return bidId;
      });
      await turnBack(bid, 'offer_expires_at', ids);
      return ids;
    },
  },
  'milestone.approve': {
    meet: approveDueMilestones,
    table: milestone,
    metState: 'released',
    makeDue: async () => {
      const ids = await twice(async () => {
        const agreed = await agreeContract(market);
        await fundAndSubmit(market, agreed, firstMilestone(agreed));
        return firstMilestone(agreed);
      });
      await turnBack(milestone, 'auto_approve_at', ids);
      return ids;
    },
  },
  'payout.send': {
    meet: payOutDue,
    table: payout,
    metState: 'paid',
    makeDue: async () => {
      const agreed = await agreeContract(market);
      await fundAndSubmit(market, agreed, firstMilestone(agreed));
      await release(market, firstMilestone(agreed));
      const ask = () => requestPayout(market.as(agreed.freelancer), { amount: '100', currency: 'EUR' });
      return twice(async () => (await ask()).payoutId);
    },
  },
};

const operator = async () => market.as(await market.member('Olga Operator'), ['operator']);

async function stateOf(table: PgTable, id: string): Promise<unknown> {
  const [row] = await market.owner.database.execute(
    sql`select state from ${sql.raw(qualified(table))} where id = ${id}`,
  );
  return row?.['state'];
}

async function endRest(id: string): Promise<void> {
  await market.owner.database.execute(
    sql`update log.failing_deadline set retry_at = now() - interval '1 second' where row_id = ${id}`,
  );
}

describe.each(Object.entries(deadlines))('%s', (name, { meet, table, metState, makeDue }) => {
  it('a row that cannot be met holds up no later one, is shown to operators, rests, and is met once it can be', async () => {
    const [poisoned, later] = await makeDue();
    const heal = await poison(table, poisoned);
    expect(await meet(market.system())).toMatchObject({ met: 1, failures: [{ id: poisoned }] });
    expect(await stateOf(table, later)).toBe(metState);

    const failing = async () =>
      (await listFailingDeadlines(await operator())).filter(({ rowId }) => rowId === poisoned);
    expect(await failing()).toMatchObject([{ deadline: name, attempts: 1 }]);
    expect((await failing())[0]?.error).toMatch(/never allowed/);
    expect((await countWaiting(await operator())).deadLetters).toBe(1);
    expect(await meet(market.system())).toMatchObject({ met: 0, failures: [] });

    await endRest(poisoned);
    expect(await meet(market.system())).toMatchObject({ met: 0, failures: [{ id: poisoned }] });
    const [again] = await failing();
    expect(again?.attempts).toBe(2);
    expect((again?.retryAt.getTime() ?? 0) - (again?.failedAt.getTime() ?? 0)).toBe(120_000);

    await heal();
    await endRest(poisoned);
    expect(await meet(market.system())).toMatchObject({ met: 1, failures: [] });
    expect(await stateOf(table, poisoned)).toBe(metState);
    expect(await failing()).toEqual([]);
  });
});

describe('review.reveal', () => {
  it('a review that cannot be opened holds up no later one', async () => {
    const [first, second] = [await reviewedContract(), await reviewedContract()];
    await turnBack(contract, 'ended_at', [first.contractId, second.contractId]);
    const [row] = await market.owner.database.execute<{ id: string }>(
      sql`select id from market.review where contract_id = ${first.contractId}`,
    );
    const poisoned = row?.id ?? '';
    const heal = await poison(review, poisoned);
    expect(await revealDueReviews(market.system())).toMatchObject({ met: 1, failures: [{ id: poisoned }] });
    await heal();
    const readSecond = readContractReviews(market.as(second.freelancer), { contractId: second.contractId });
    expect((await readSecond).others).not.toBeNull();
  });
});

async function reviewedContract() {
  const agreed = await agreeContract(market);
  for (const milestoneId of agreed.milestones) {
    await fundAndSubmit(market, agreed, milestoneId);
    await approveMilestone(market.as(agreed.client), { milestoneId });
  }
  const marks = { quality: 5, communication: 4, speed: 4, reliability: 5 };
  await giveReview(market.as(agreed.client), { contractId: agreed.contractId, ...marks, comment: 'Sound work.' });
  return agreed;
}

it('a failure is forgotten when its row is no longer due', async () => {
  const client = market.as(await market.member());
  const { jobId } = await postJob(client, jobForm());
  await turnBack(job, 'decision_due_at', [jobId]);
  const heal = await poison(job, jobId);
  await expireDueJobs(market.system());
  await heal();
  await market.owner.database.execute(sql`alter table market.job disable trigger watch_update`);
  await market.owner.database.execute(
    sql`update market.job set decision_due_at = now() + interval '1 day' where id = ${jobId}`,
  );
  await market.owner.database.execute(sql`alter table market.job enable trigger watch_update`);
  await endRest(jobId);
  await expireDueJobs(market.system());
  expect((await listFailingDeadlines(await operator())).filter(({ rowId }) => rowId === jobId)).toEqual([]);
});

it('what failed is no business of members', async () => {
  await expect(listFailingDeadlines(market.as(await market.member()))).rejects.toMatchObject({
    refusal: { code: 'not_found' },
  });
});
