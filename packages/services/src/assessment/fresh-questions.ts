import { attempt, attemptItem, variant } from '@assay/db/schema/assessment';
import type { AccountId, Id } from '@assay/domain/kernel/id';
import { monthsAfter } from '@assay/domain/time/months-after';
import type { FamilyHead } from '@assay/item-models/family';
import type { LastMet } from '@assay/item-models/form';
import type { ReadyQuestion } from '@assay/item-models/presentation';
import { and, eq, gt, inArray, max, sql } from 'drizzle-orm';
import type { Unit } from '../kernel/transaction';
import { storedQuestion } from './stored-question';

export type FreshQuestion = { readonly id: Id<'variant'>; readonly ready: ReadyQuestion };

type Row = { id: Id<'variant'>; family: string; ready: Record<string, unknown> };

/** Months after which a family counts as one that the person has not met. */
const familyRestMonths = 12;

/**
 * Of every family the question asked least so far, among those that the person has never met in any form, nor one
 * of the same words made under other rules. A family without one is missing.
 */
export async function freshQuestions(
  { tx }: Unit,
  accountId: AccountId,
  families: readonly FamilyHead[],
  rulesHash: string,
): Promise<Map<string, FreshQuestion>> {
  const wanted = sql.join(
    families.map(({ id, version }) => sql`(${id}::text, ${version}::int)`),
    sql`, `,
  );
  const rows = await tx.execute<Row>(sql`
    select distinct on (v.family) v.id, v.family, v.ready
    from assessment.variant v
    where (v.family, v.family_version) in (${wanted}) and v.rules_hash = ${rulesHash} and v.state = 'proven'
      and not exists (
        select 1 from assessment.attempt a
        join assessment.attempt_item i on i.attempt_id = a.id
        join assessment.variant met on met.id = i.variant_id
        where a.account_id = ${accountId} and met.family = v.family
          and (met.id = v.id or met.content_hash = v.content_hash)
      )
    order by v.family, v.exposure, random()`);
  return new Map([...rows].map(({ id, family, ready }) => [family, { id, ready: storedQuestion(ready) }]));
}

/** When the person last met each family of a test, as far as it still has to rest. */
export async function familiesLastMet({ tx, now }: Unit, accountId: AccountId, slug: string): Promise<LastMet> {
  const rows = await tx
    .select({ family: attemptItem.family, at: max(attempt.startedAt) })
    .from(attemptItem)
    .innerJoin(attempt, eq(attempt.id, attemptItem.attemptId))
    .where(
      and(
        eq(attempt.accountId, accountId),
        eq(attempt.test, slug),
        gt(attempt.startedAt, monthsAfter(now, -familyRestMonths)),
      ),
    )
    .groupBy(attemptItem.family);
  return new Map(rows.flatMap(({ family, at }) => (at === null ? [] : [[family, at] as const])));
}

/** Counts each of the questions as put into one form more. */
export async function countExposure({ tx }: Unit, questions: readonly FreshQuestion[]): Promise<void> {
  const ids = questions.map(({ id }) => id);
  await tx
    .update(variant)
    .set({ exposure: sql`${variant.exposure} + 1` })
    .where(inArray(variant.id, ids));
}
