import type { EventId } from '@assay/domain/kernel/id';
import { verifyLedger } from '@assay/services/ledger/verify-ledger';
import { readIssuer } from '@assay/services/badge/issuer';
import { publishAchievement } from '@assay/services/badge/publish-achievement';
import { approveMilestone } from '@assay/services/milestone/approve';
import { recordEvent } from '@assay/services/kernel/record-event';
import { inTransaction } from '@assay/services/kernel/transaction';
import { graded } from '@assay/services/testing/badge';
import { agreeContract, firstMilestone, fundAndSubmit } from '@assay/services/testing/contract';
import type { Market } from '@assay/services/testing/fixture';
import { rowFaults } from '@assay/services/testing/row-faults';
import { countLogFaults } from '@assay/services/testing/log-faults';
import { sql } from 'drizzle-orm';
import { expect } from 'vitest';

export type Passed = { readonly eventId: EventId; readonly attemptId: string };

/** People who each passed the test, as its service says; their badges are the worker's to issue. */
export async function passTest(market: Market, people: number): Promise<readonly Passed[]> {
  // A first badge of a test waits for its page to be published; these do not wait for each other.
  await inTransaction(market.system(), async (unit) => publishAchievement(unit, await readIssuer(unit.tx), 'sql', 1));
  const passed: Passed[] = [];
  for (let person = 0; person < people; person += 1) {
    const { attempt } = graded(await market.member());
    const eventId = await inTransaction(market.system(), (unit) =>
      recordEvent(unit, 'attempt.graded', { changes: [], payload: attempt }),
    );
    passed.push({ eventId, attemptId: attempt.attemptId });
  }
  return passed;
}

/** Work is paid for: three invoices, whose pages are the worker's to set. */
export async function releaseWork(market: Market): Promise<void> {
  const agreed = await agreeContract(market);
  await fundAndSubmit(market, agreed, firstMilestone(agreed));
  await approveMilestone(market.as(agreed.client), { milestoneId: firstMilestone(agreed) });
}

/** Every event once in the log, one badge for each who passed, one page for each invoice, numbers without gap, sound books. */
export async function expectEachOnce(market: Market, wanted: { passed: number; releases: number }): Promise<void> {
  expect(await countLogFaults(market)).toBe(0);
  const [had] = await market.owner.database.execute(sql`
    select (select count(*)::int from credential.badge) as badges,
      (select count(distinct attempt_id)::int from credential.badge) as "badgedAttempts",
      (select count(*)::int from log.consumption where consumer = 'badge.issue') as "badgesConsumed",
      (select count(*)::int from log.outbox where kind = 'badge.issued') as "badgeEvents",
      (select count(*)::int from money.invoice where file_id is not null) as "invoicesSet",
      (select count(*)::int from market.file where media_type = 'application/pdf') as pages,
      (select count(*)::int from log.consumption where consumer = 'invoice.render') as "pagesConsumed",
      (select count(*)::int from log.dead_letter) as "deadLetters"`);
  const { passed, releases } = wanted;
  expect(had).toEqual({
    badges: passed,
    badgedAttempts: passed,
    badgesConsumed: passed,
    badgeEvents: passed,
    invoicesSet: 3 * releases,
    pages: 3 * releases,
    pagesConsumed: 3 * releases,
    deadLetters: 0,
  });
  expect((await verifyLedger(market.system())).faults).toEqual([]);
  expect(await rowFaults(market)).toEqual([]);
}
