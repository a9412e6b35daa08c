import { newId } from '@assay/db/new-id';
import { family, familyStanding } from '@assay/db/schema/assessment';
import { edgeToDeclared, familyStates } from '@assay/domain/assessment/family-states';
import { step } from '@assay/domain/kernel/state-table';
import { daysAfter } from '@assay/domain/market/rules';
import type { FamilyHead } from '@assay/item-models/family';
import type { ItemTest } from '@assay/item-models/tests';
import { and, eq, exists, lt, ne } from 'drizzle-orm';
import { created, recordEvents } from '../kernel/record-event';
import { orRefuse } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';
import { familyFacts, moveFamily, type StandingRow } from './move-family';

/** For so long a process of another release may run beside, or take over again. */
const goneAfterDays = 7;

/** Brings in the families of a test as the code declares them; what is known and unchanged stays as it is. */
export async function registerFamilies(unit: Unit, { families }: ItemTest): Promise<void> {
  for (const head of families) await describe(unit, head);
  const known = await unit.tx.select().from(familyStanding);
  const standingOf = ({ id, version }: FamilyHead) =>
    known.find((row) => row.family === id && row.familyVersion === version);
  await prepare(
    unit,
    families.filter((head) => !standingOf(head)),
  );
  for (const head of families) {
    const row = standingOf(head);
    if (row) await stage(unit, row, head);
  }
}

/** Retires what no process has had in its code for a while. */
export async function retireGoneFamilies(unit: Unit): Promise<void> {
  const { tx, now } = unit;
  const isGone = exists(
    tx
      .select({ id: family.id })
      .from(family)
      .where(
        and(
          eq(family.id, familyStanding.family),
          eq(family.familyVersion, familyStanding.familyVersion),
          lt(family.declaredAt, daysAfter(now, -goneAfterDays)),
        ),
      ),
  );
  const gone = await tx
    .select()
    .from(familyStanding)
    .where(and(ne(familyStanding.state, 'retired'), isGone))
    .for('update');
  for (const row of gone) {
    const edge = orRefuse(step(familyStates, row.state, 'retire'));
    await moveFamily(unit, row, { edge, facts: { from: row.state, cause: 'gone_from_code' } });
  }
}

async function describe({ tx, now }: Unit, { id, version, ...head }: FamilyHead): Promise<void> {
  const { test, objective, level, title, status, predictedDifficulty, source } = head;
  const misconceptions = { ...head.misconceptions };
  const declaredAt = now;
  const facts = { test, objective, level, title, status, predictedDifficulty, source, misconceptions, declaredAt };
  await tx
    .insert(family)
    .values({ id, familyVersion: version, ...facts })
    .onConflictDoUpdate({ target: [family.id, family.familyVersion], set: facts });
}

async function prepare(unit: Unit, heads: readonly FamilyHead[]): Promise<void> {
  if (heads.length === 0) return;
  const rows = heads.map(({ id: name, version: familyVersion, test, status: state }) => {
    return { id: newId<'family'>(), version: 1, test, family: name, familyVersion, state, since: unit.now };
  });
  await recordEvents(
    unit,
    'family.prepared',
    rows.map((row) => ({
      changes: [created('assessment.family_standing', row.id)],
      payload: { ...familyFacts(row), state: row.state },
    })),
  );
  await unit.tx.insert(familyStanding).values(rows);
}

async function stage(unit: Unit, known: StandingRow, { status }: FamilyHead): Promise<void> {
  if (edgeToDeclared(known.state, status) === null) return;
  // An operator, or a doubtful key, may have come between.
  const [row] = await unit.tx.select().from(familyStanding).where(eq(familyStanding.id, known.id)).for('update');
  const edge = row && edgeToDeclared(row.state, status);
  if (!row || !edge) return;
  await moveFamily(unit, row, { edge, facts: { from: row.state, to: edge.to } });
}
