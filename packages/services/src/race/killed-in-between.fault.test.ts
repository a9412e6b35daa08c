import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { AccountId } from '@assay/domain/kernel/id';
import { endProgram, startProgram } from '@assay/testkit/program';
import { standStillAt, type Place } from '@assay/testkit/stand-still';
import { sql } from 'drizzle-orm';

import { expect, it } from 'vitest';
import { acceptOffer } from '../bid/accept-offer';
import { offerBid } from '../bid/offer';
import { sendBid } from '../bid/send';
import { postJob } from '../job/post';
import { verifyLedger } from '../ledger/verify-ledger';
import { approveMilestone } from '../milestone/approve';
import { startPayment } from '../payment/start';
import { requestPayout } from '../payout/request';
import { outcome } from '../testing/account';
import { agreeContract, firstMilestone, fundAndSubmit } from '../testing/contract';
import { bidForm, jobForm, useMarket } from '../testing/fixture';
import { rowFaults } from '../testing/row-faults';

const program = fileURLToPath(new URL('../testing/people-at-work.ts', import.meta.url));
const market = useMarket();

/** What four people ask for at once, and how much of each there is. */
async function fourWishes() {
  const [client, bidder] = [await market.member('Clara Client'), await market.member('Farid Freelancer')];
  const { jobId } = await postJob(market.as(client), jobForm());
  const { bidId } = await sendBid(market.as(bidder), bidForm(jobId));
  await offerBid(market.as(client), { bidId });
  const [submitted, agreed, paid] = [
    await agreeContract(market),
    await agreeContract(market),
    await agreeContract(market),
  ];
  await fundAndSubmit(market, submitted, firstMilestone(submitted));
  await fundAndSubmit(market, paid, firstMilestone(paid));
  await approveMilestone(market.as(paid.client), { milestoneId: firstMilestone(paid) });
  const hire = { bidId };
  const release = { milestoneId: firstMilestone(submitted) };
  const fund = { milestoneId: firstMilestone(agreed) };
  const payOut = { amount: '900', currency: 'EUR', requestKey: randomUUID() };
  const asked = [
    { verb: 'acceptOffer', by: bidder, input: hire },
    { verb: 'approveMilestone', by: submitted.client, input: release },
    { verb: 'startPayment', by: agreed.client, input: fund },
    { verb: 'requestPayout', by: paid.freelancer, input: payOut },
  ];
  return {
    asked,
    askAgain: async () => [
      await outcome(acceptOffer(market.as(bidder), hire)),
      await outcome(approveMilestone(market.as(submitted.client), release)),
      await outcome(startPayment(market.as(agreed.client), fund)),
      await outcome(requestPayout(market.as(paid.freelancer), payOut)),
    ],
    effects: async () => ({
      contracts: await count(sql`market.contract where bid_id = ${bidId}`),
      invoices: await count(sql`money.invoice where milestone_id = ${release.milestoneId}`),
      payments: await count(sql`money.payment where milestone_id = ${fund.milestoneId}`),
      payouts: await count(sql`money.payout where freelancer_id = ${paid.freelancer}`),
    }),
  };
}

async function count(from: ReturnType<typeof sql>): Promise<number> {
  const [row] = await market.owner.database.execute<{ n: number }>(sql`select count(*)::int as n from ${from}`);
  return row?.n ?? Number.NaN;
}

const lastWrites = (moment: Place['moment']): readonly Place[] => [
  { table: 'market.job', event: 'update', moment, when: `new.state = 'filled'` },
  { table: 'money.invoice', event: 'insert', moment, when: `new.kind = 'work'` },
  { table: 'market.milestone', event: 'update', moment, when: `new.state = 'funded'` },
  { table: 'money.posting', event: 'insert', moment, when: 'new.payout_id is not null' },
];

type Asked = { readonly verb: string; readonly by: AccountId; readonly input: unknown };

async function killedAt(moment: Place['moment'], asked: readonly Asked[]): Promise<void> {
  const barrier = await standStillAt(market.urls.owner, lastWrites(moment));
  const pages = startProgram(program, { args: [market.urls.marketplace, JSON.stringify(asked)] });
  try {
    await barrier.isReached(asked.length);
  } finally {
    await endProgram(pages, 'SIGKILL');
    await barrier.open();
  }
}

async function expectSound(): Promise<void> {
  const { faults, currencies } = await verifyLedger(market.system());
  expect(faults).toEqual([]);
  expect(currencies.filter(({ sum }) => sum !== '0')).toEqual([]);
  expect(await rowFaults(market)).toEqual([]);
}

const none = { contracts: 0, invoices: 0, payments: 0, payouts: 0 };
const once = { contracts: 1, invoices: 3, payments: 1, payouts: 1 };

it('pages killed after the last write and before the commit leave nothing half-written, and whoever asks again gets it whole', async () => {
  const { asked, askAgain, effects } = await fourWishes();
  await killedAt('after the write', asked);
  expect(await effects()).toEqual(none);
  await expectSound();
  expect(await askAgain()).toEqual(['done', 'done', 'done', 'done']);
  expect(await effects()).toEqual(once);
  await expectSound();
});

it('pages killed after the commit and before the answer have done it once: whoever asks again is told so', async () => {
  const { asked, askAgain, effects } = await fourWishes();
  await killedAt('at commit', asked);
  expect(await effects()).toEqual(once);
  // the wish to be paid out names itself, so that it is known again
  expect(await askAgain()).toEqual(['wrong_state', 'wrong_state', 'wrong_state', 'done']);
  expect(await effects()).toEqual(once);
  await expectSound();
});
