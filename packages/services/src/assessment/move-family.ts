import { familyStanding } from '@assay/db/schema/assessment';
import type { FamilyState } from '@assay/domain/assessment/family-states';
import type { Edge } from '@assay/domain/kernel/state-table';
import { eq } from 'drizzle-orm';
import { changed, recordStep } from '../kernel/record-event';
import type { Unit } from '../kernel/transaction';

export type StandingRow = typeof familyStanding.$inferSelect;

type Move = {
  readonly edge: Edge<FamilyState>;
  /** What the event says besides which family it is. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly because?: Partial<Pick<StandingRow, 'suspendedFrom' | 'suspendedReason' | 'decidedReason'>>;
};

/** What every event of a family says of it. */
export function familyFacts({
  id,
  test,
  family,
  familyVersion,
}: Pick<StandingRow, 'id' | 'test' | 'family' | 'familyVersion'>) {
  return { standingId: id, test, family, familyVersion };
}

/** Takes a locked family along an edge. */
export async function moveFamily(unit: Unit, row: StandingRow, { edge, facts, because = {} }: Move): Promise<void> {
  await recordStep(unit, edge, {
    changes: [changed('assessment.family_standing', row)],
    payload: { ...familyFacts(row), ...facts },
  });
  await unit.tx
    .update(familyStanding)
    .set({ ...because, state: edge.to, since: unit.now, version: row.version + 1 })
    .where(eq(familyStanding.id, row.id));
}
