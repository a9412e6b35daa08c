import { newId } from '@assay/db/new-id';
import { brandId, type Id } from '@assay/domain/kernel/id';
import type { FamilyHead } from '@assay/item-models/family';
import { readinessFamilies } from '@assay/item-models/readiness/families';
import { findItemTest, type ItemTest } from '@assay/item-models/tests';
import { sql } from 'drizzle-orm';
import { registerFamilies, retireGoneFamilies } from '../assessment/register-families';
import { suspendFamily } from '../assessment/suspend-family';
import { withdrawVariant } from '../assessment/withdraw-variant';
import { inTransaction, type Unit } from '../kernel/transaction';
import { quiz, type QuizMarket } from '../testing/quiz-market';
import type { Act, LockGuard } from './lock-guard';

/** The quiz with one family that no form asks, as far as this on its way. */
function quizWith(head: Pick<FamilyHead, 'id' | 'status'>): ItemTest {
  const [itemTest, [like]] = [findItemTest(quiz), readinessFamilies];
  if (!itemTest || !like) throw new Error('there is no quiz');
  return { ...itemTest, families: [{ ...like, ...head }] };
}

/** A family that is asked, brought in under a name of its own. */
async function broughtIn(market: QuizMarket): Promise<string> {
  const id = `tried-${newId()}`;
  await inTransaction(market.system(), (unit) => registerFamilies(unit, quizWith({ id, status: 'active' })));
  return id;
}

const acting =
  (market: QuizMarket, work: (unit: Unit) => Promise<void>): Act =>
  (through) =>
    inTransaction(through(market.system()), work);

const movesOf = (family: string) => sql`
  select count(*)::int as n from log.outbox
  where kind in ('family.staged', 'family.suspended', 'family.retired') and payload ->> 'family' = ${family}`;

const reason = 'output_changed';

/** Locks that keep what is decided of a family of questions from being decided twice. */
export const familyLockGuards: Readonly<Record<string, LockGuard<[market: QuizMarket]>>> = {
  'the row of a family': {
    against: 'a family that the code takes back to its reviewer while a doubtful key suspends it',
    locks: ['assessment.family_standing'],
    stage: async (market) => {
      const family = await broughtIn(market);
      const doubt = { variantId: newId<'variant'>(), family, familyVersion: 1, reason };
      return {
        first: acting(market, (unit) => registerFamilies(unit, quizWith({ id: family, status: 'review' }))),
        second: acting(market, (unit) => suspendFamily(unit, doubt)),
        effect: movesOf(family),
      };
    },
    effect: { held: 1, lost: 2 },
  },
  'the rows of families that are gone': {
    against: 'a family that is retired twice',
    locks: ['assessment.family_standing'],
    stage: async (market) => {
      const family = await broughtIn(market);
      await market
        .connection('owner')
        .database.execute(
          sql`update assessment.family set declared_at = now() - interval '8 days' where id = ${family}`,
        );
      const retire = acting(market, retireGoneFamilies);
      return { first: retire, second: retire, effect: movesOf(family) };
    },
    effect: { held: 1, lost: 2 },
  },
  'the row of the family of a question': {
    against: 'a family that two of its questions suspend',
    locks: ['assessment.family_standing'],
    // Not at the first event: that tells of the question, and whoever goes on from there first has suspended the family
    // before the other one reads it.
    meetAt: [{ table: 'assessment.family_standing', event: 'update', moment: 'before the statement' }],
    stage: async (market) => {
      const owner = market.connection('owner').database;
      const family = 'readiness-change-rounds';
      await owner.execute(sql`
        update assessment.family_standing set state = 'active', suspended_from = null, suspended_reason = null
        where family = ${family}`);
      const rows = await owner.execute<{ id: string }>(
        sql`select id from assessment.variant where family = ${family} and state = 'proven' limit 2`,
      );
      const [one, other] = rows.map(({ id }): Id<'variant'> => brandId<'variant'>(id));
      if (!one || !other) throw new Error(`there are no two questions of ${family}`);
      const withdraw =
        (variantId: Id<'variant'>): Act =>
        (through) => {
          const why = { reason, isKeyDoubtful: true, failedWith: '2' };
          return withdrawVariant(through(market.system()), { variantId, test: quiz, ...why });
        };
      const effect = sql`
        select count(*)::int as n from log.outbox
        where kind = 'family.suspended' and payload ->> 'variantId' in (${one}, ${other})`;
      return { first: withdraw(one), second: withdraw(other), effect };
    },
    effect: { held: 1, lost: 2 },
  },
};
