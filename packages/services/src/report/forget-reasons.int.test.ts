import { outbox } from '@assay/db/schema/log';
import { report } from '@assay/db/schema/market-contracts';
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { closeAccount } from '../account/close';
import { postJob } from '../job/post';
import { confirmedAccount, logInAs, password } from '../testing/account';
import { jobForm, useMarket } from '../testing/fixture';
import { decideReport } from './decide';
import { fileReport } from './file';

const market = useMarket();
const reason = 'It asks for work without pay, from me and a friend.';

async function reported(email: string) {
  await confirmedAccount(market, email);
  const reporter = await logInAs(market, email);
  const { jobId } = await postJob(market.as(await market.member()), jobForm());
  const { reportId } = await fileReport(reporter, { subjectKind: 'job', subjectId: jobId, reason });
  const operator = market.as(await market.member(), ['operator']);
  return {
    reportId,
    decide: () => decideReport(operator, { reportId, verdict: 'uphold', note: 'So it does.', removeJob: true }),
    close: () => closeAccount(reporter, { password }),
    reasonNow: async () => {
      const [row] = await market.owner.database.select().from(report).where(eq(report.id, reportId));
      return row?.reason;
    },
  };
}

it('what somebody reported is erased when they close the account after the decision', async () => {
  const { decide, close, reasonNow } = await reported('early@example.org');
  await decide();
  expect(await reasonNow()).toBe(reason);
  await close();
  expect(await reasonNow()).toBeNull();
});

it('an open report stays readable for who decides it, and is erased by the decision', async () => {
  const { decide, close, reasonNow } = await reported('late@example.org');
  await close();
  expect(await reasonNow()).toBe(reason);
  await decide();
  expect(await reasonNow()).toBeNull();
});

it('the log holds neither what the reporter nor what the operator wrote', async () => {
  await (await reported('log@example.org')).decide();
  const events = await market.owner.database.select({ payload: outbox.payload }).from(outbox);
  const written = JSON.stringify(events);
  expect(written).not.toContain('without pay');
  expect(written).not.toContain('So it does');
});
