import type { Transaction } from '@assay/db/connect';
import { report } from '@assay/db/schema/market-contracts';
import { brandId } from '@assay/domain/kernel/id';
import type { EventPayload } from '@assay/protocol/event/catalog';
import { eq } from 'drizzle-orm';
import { activeOperators } from '../account/active-operators';
import { orNotFound } from '../kernel/refused';
import { testTitle } from '../assessment/test-title';
import { tell, type Announcements, type Draft } from './draft';
import { badgeWords, suspendedReason } from './lookup';

export const personalAnnouncements = {
  'badge.issued': async ({ accountId, badgeId }, lookup) => {
    const { title } = await badgeWords(lookup, badgeId);
    return [tell({ to: accountId, kind: 'badge.issued', facts: { title }, path: '/badges', mail: true })];
  },
  'badge.revoked': async ({ accountId, badgeId }, lookup) => {
    const reason = (await badgeWords(lookup, badgeId)).revokedReason ?? '';
    return [tell({ to: accountId, kind: 'badge.revoked', facts: { reason }, path: '/badges', mail: true })];
  },
  // A pass is told by its badge; a quiz that awards none shows its result on the spot.
  'attempt.graded': ({ accountId, test, passed, awardsBadge, retakeAt }) =>
    passed || !awardsBadge
      ? []
      : [
          tell({
            to: accountId,
            kind: 'test.failed',
            facts: { title: testTitle(test), retakeAt: retakeAt ?? '' },
            path: `/tests/${test}`,
            alsoToActor: true,
          }),
        ],
  'attempt.rescored': ({ accountId, attemptId, test, startedAt, scoreBefore, score, maxScore, passed, credited }) => [
    tell({
      to: accountId,
      kind: 'attempt.rescored',
      facts: {
        title: testTitle(test),
        startedAt,
        questions: String(credited.length),
        before: String(scoreBefore),
        after: String(score),
        max: String(maxScore),
        verdict: passed ? 'passed' : 'not_passed',
      },
      path: `/attempts/${attemptId}/result`,
      mail: true,
    }),
  ],
  'report.upheld': async (payload, lookup) => [await decided(payload, 'report.upheld', lookup)],
  'report.dismissed': async (payload, lookup) => [await decided(payload, 'report.dismissed', lookup)],
  'account.suspended': async ({ accountId }, lookup) => {
    const reason = await suspendedReason(lookup, accountId);
    // Lifted before it could be told: its end is told by itself.
    if (reason === null) return [];
    return [tell({ to: accountId, kind: 'account.suspended', facts: { reason }, path: '/account', mail: true })];
  },
  'log.fault_found': async ({ position, kind }, lookup) =>
    (await activeOperators(lookup)).map(({ accountId }) =>
      tell({
        to: accountId,
        kind: 'log.fault_found',
        facts: { position: String(position), fault: kind },
        path: '/operator/system',
        mail: true,
      }),
    ),
  'account.restored': ({ accountId }) => [
    tell({ to: accountId, kind: 'account.restored', facts: {}, path: '/account', mail: true }),
  ],
} satisfies Announcements;

async function decided(
  { reportId, subjectKind, subjectId }: EventPayload<'report.upheld'>,
  kind: 'report.upheld' | 'report.dismissed',
  lookup: Transaction,
): Promise<Draft> {
  const [row] = await lookup
    .select({ reporterId: report.reporterId })
    .from(report)
    .where(eq(report.id, brandId(reportId)));
  const path = subjectKind === 'job' ? `/jobs/${subjectId}` : '/notices';
  return tell({ to: orNotFound(row).reporterId, kind, facts: { subject: subjectKind }, path, mail: true });
}
