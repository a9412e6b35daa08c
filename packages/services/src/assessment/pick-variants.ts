import { variant } from '@assay/db/schema/assessment';
import type { AccountId, Id } from '@assay/domain/kernel/id';
import type { FormSlot } from '@assay/item-models/form';
import { and, inArray, sql } from 'drizzle-orm';
import { refused } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';
import { storedQuestion } from './stored-question';
import type { ReadyQuestion } from '@assay/item-models/presentation';

export type PickedVariant = { readonly id: Id<'variant'>; readonly slot: FormSlot; readonly ready: ReadyQuestion };

type Row = { id: Id<'variant'>; family: string; ready: Record<string, unknown> };

/**
 * One question per family of the form: one that the person has not met, if there is any, and among those the one
 * asked least so far. Counts what it picks.
 */
export async function pickVariants(
  unit: Unit,
  accountId: AccountId,
  rulesHash: string,
  slots: readonly FormSlot[],
): Promise<PickedVariant[]> {
  const wanted = sql.join(
    slots.map(({ family }) => sql`(${family.id}::text, ${family.version}::int)`),
    sql`, `,
  );
  const rows = await unit.tx.execute<Row>(sql`
    select distinct on (v.family) v.id, v.family, v.ready
    from assessment.variant v
    where (v.family, v.family_version) in (${wanted}) and v.rules_hash = ${rulesHash} and v.state = 'proven'
    order by v.family,
      exists (
        select 1 from assessment.attempt_item i join assessment.attempt a on a.id = i.attempt_id
        where i.variant_id = v.id and a.account_id = ${accountId}
      ),
      v.exposure, random()`);
  const byFamily = new Map(rows.map((row) => [row.family, row]));
  const picked = slots.flatMap((slot) => {
    const row = byFamily.get(slot.family.id);
    return row ? [{ id: row.id, slot, ready: storedQuestion(row.ready) }] : [];
  });
  if (picked.length < slots.length) throw refused('test_unavailable', { proven: picked.length, needed: slots.length });
  await unit.tx
    .update(variant)
    .set({ exposure: sql`${variant.exposure} + 1` })
    .where(
      and(
        inArray(
          variant.id,
          picked.map(({ id }) => id),
        ),
      ),
    );
  return picked;
}
