import { attempt, attemptItem, variant } from '@assay/db/schema/assessment';
import type { AccountId, Id } from '@assay/domain/kernel/id';
import { monthsAfter } from '@assay/domain/time/months-after';
import type { FamilyHead } from '@assay/item-models/family';
import type { LastMet } from '@assay/item-models/form';
import { and, eq, gt, inArray, max, sql } from 'drizzle-orm';
import type { Statement } from '../kernel/apply-changes';
import type { Unit } from '../kernel/transaction';

export type FreshQuestion = {
  readonly id: Id<'variant'>;
  /** How many options it has. */
  readonly choices: number;
};

type Row = FreshQuestion & { readonly family: string };

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
  const wanted = JSON.stringify(families.map(({ id: family, version }) => ({ family, version })));
  // The question itself is served later: of its options only the number is needed.
  const rows = await tx.execute<Row>(sql`
    select least_asked.id, least_asked.family, jsonb_array_length(least_asked.ready -> 'wrong') + 1 as choices
    from jsonb_to_recordset(${wanted}::jsonb) as wanted (family text, version int)
    cross join lateral (
      select v.id, v.family, v.ready
      from assessment.variant v
      where v.family = wanted.family and v.family_version = wanted.version
        and v.rules_hash = ${rulesHash} and v.state = 'proven'
        and not exists (
          select 1 from assessment.attempt a
          join assessment.attempt_item i on i.attempt_id = a.id
          join assessment.variant met on met.id = i.variant_id
          where a.account_id = ${accountId} and i.family = v.family
            and (met.id = v.id or met.content_hash = v.content_hash)
        )
      order by v.exposure, random() limit 1
    ) least_asked`);
  return new Map([...rows].map(({ id, family, choices }) => [family, { id, choices }]));
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
export function countExposure({ tx }: Unit, questions: readonly FreshQuestion[]): Statement {
  const ids = questions.map(({ id }) => id);
  return tx
    .update(variant)
    .set({ exposure: sql`${variant.exposure} + 1` })
    .where(inArray(variant.id, ids));
}
