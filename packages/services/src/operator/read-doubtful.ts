import type { Transaction } from '@assay/db/connect';
import { familyRescoring, familyStanding } from '@assay/db/schema/assessment';
import type { FamilyState } from '@assay/domain/assessment/family-states';
import { findItemTest } from '@assay/item-models/tests';
import { and, desc, eq, isNotNull, or, sql } from 'drizzle-orm';
import { testTitle } from '../assessment/test-title';

/** A family of which a question became doubtful, and what followed for the people who were scored by it. */
export type DoubtfulFamily = {
  readonly id: string;
  readonly test: string;
  readonly title: string;
  readonly familyVersion: number;
  readonly state: FamilyState;
  readonly since: Date;
  /** What came out differently; null once an operator has decided. */
  readonly suspendedReason: string | null;
  readonly decidedReason: string | null;
  /** Attempts in which the question counts as right, those of them that it made better, and those still to be scored. */
  readonly credited: number;
  readonly raised: number;
  readonly waiting: number;
};

const mostShown = 50;

/** Suspended families first, then those that operators have decided on, the latest first. */
export async function readDoubtful(tx: Transaction): Promise<DoubtfulFamily[]> {
  const rows = await tx
    .select({
      standing: familyStanding,
      credited: familyRescoring.rescored,
      raised: familyRescoring.raised,
      waiting: familyRescoring.waiting,
    })
    .from(familyStanding)
    .leftJoin(
      familyRescoring,
      and(
        eq(familyRescoring.family, familyStanding.family),
        eq(familyRescoring.familyVersion, familyStanding.familyVersion),
      ),
    )
    .where(or(eq(familyStanding.state, 'suspended'), isNotNull(familyStanding.decidedReason)))
    .orderBy(desc(sql`${familyStanding.state} = 'suspended'`), desc(familyStanding.since))
    .limit(mostShown);
  return rows.map(({ standing, credited, raised, waiting }) => {
    const { id, test, family, familyVersion, state, since, suspendedReason, decidedReason } = standing;
    const head = findItemTest(test)?.families.find((each) => each.id === family);
    return {
      ...{ id, test: testTitle(test), title: head?.title ?? family, familyVersion, state, since },
      ...{ suspendedReason, decidedReason },
      credited: credited ?? 0,
      raised: raised ?? 0,
      waiting: waiting ?? 0,
    };
  });
}
