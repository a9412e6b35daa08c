import type { Id } from '@assay/domain/kernel/id';
import { findItemTest, type ItemTest } from '@assay/item-models/tests';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { ServiceContext } from '../kernel/context';
import { codeOf, quiz, useQuizMarket } from '../testing/quiz-market';
import { abandonAttempt } from './abandon';
import { offerTest } from './offer-test';
import { poolGaps } from './pool-gaps';
import { startAttempt } from './start';

const market = useQuizMarket('simulated');
const first = new Date('2024-01-10T09:00:00Z');
const dayMs = 86_400_000;

type Item = { variantId: Id<'variant'>; family: string; content: string };

/** Begins the quiz so many days after the first time, gives it up a minute later, and answers what it asked. */
async function sit(person: ServiceContext, day: number): Promise<Item[]> {
  const at = new Date(first.getTime() + day * dayMs);
  const { attemptId } = await startAttempt({ ...person, shiftedNow: at }, { test: quiz });
  await abandonAttempt({ ...person, shiftedNow: new Date(at.getTime() + 60_000) }, { attemptId });
  return [
    ...(await market.connection('owner').database.execute<Item>(sql`
      select i.variant_id as "variantId", i.family, v.content_hash as content
      from assessment.attempt_item i join assessment.variant v on v.id = i.variant_id
      where i.attempt_id = ${attemptId}`)),
  ];
}

async function newPerson(): Promise<ServiceContext> {
  return market.as(await market.member(), 'seed');
}

function theQuiz(): ItemTest {
  const found = findItemTest(quiz);
  if (!found) throw new Error('there is no quiz');
  return found;
}

const delivery = theQuiz().families.filter(({ objective, status }) => objective === 'delivery' && status === 'active');

const deliveryOf = (items: readonly Item[]) =>
  items.map(({ family }) => family).filter((family) => delivery.some(({ id }) => id === family));

describe('a person who takes a test again and again', () => {
  it('meets no question twice, is refused when none is left, and the pool then wants more', async () => {
    const person = await newPerson();
    const met: Item[] = [];
    let refusedAt = 0;
    for (let time = 1; refusedAt === 0 && time < 20; time += 1) {
      const outcome = await sit(person, time * 20).catch((error: unknown) => error);
      if (!Array.isArray(outcome)) {
        expect(outcome).toMatchObject({ message: 'test_unavailable' });
        refusedAt = time;
      } else met.push(...outcome);
    }
    // Eight questions of every family are made, and each of the two about endings stands in one form of two.
    expect(refusedAt).toBeGreaterThan(8);
    expect(refusedAt).toBeLessThan(18);
    expect(new Set(met.map(({ variantId }) => variantId)).size).toBe(met.length);
    const gaps = await poolGaps(market.system(), theQuiz());
    expect(gaps.stage).toBe('growing');
    expect(Math.max(...gaps.families.map(({ missing }) => missing))).toBe(3);
    expect(await codeOf(sit(await newPerson(), 0))).toBeUndefined();
  });

  it('is not asked the same words again when other rules have made the question anew', async () => {
    const person = await newPerson();
    const before = (await sit(person, 0)).find(({ family }) => delivery.some(({ id }) => id === family));
    const owner = market.connection('owner').database;
    await owner.transaction(async (tx) => {
      await tx.execute(sql`
        update assessment.variant set rules_hash = 'earlier', seed_index = 100 where id = ${before?.variantId}`);
      await tx.execute(sql`
        insert into assessment.variant (id, family, family_version, rules_hash, seed_index, parameters, ready,
          content_hash, program_hash, output_hash, runtime, runtime_version, exposure)
        select gen_random_uuid(), family, family_version, p.rules_hash, 200, parameters, ready,
          content_hash, program_hash, output_hash, runtime, runtime_version, -1
        from assessment.variant v join assessment.pool p on p.slug = ${quiz} where v.id = ${before?.variantId}`);
    });
    const after = [...(await sit(person, 20)), ...(await sit(person, 40))];
    expect(after.map(({ family }) => family)).toContain(before?.family);
    expect(after.map(({ content }) => content)).not.toContain(before?.content);
  });

  it('gets the families not met for a year first, then those met longest ago', async () => {
    const person = await newPerson();
    const forms = [];
    for (const day of [0, 20, 40, 60, 80]) forms.push(deliveryOf(await sit(person, day)));
    for (const [at, form] of forms.entries()) {
      expect(form.length).toBe(1);
      // One of two is asked: what the form before left out always comes next.
      if (at > 0) expect(new Set([...form, ...(forms[at - 1] ?? [])]).size).toBe(2);
    }
  });

  it('meets a family as if it were new after twelve months', async () => {
    let isFree = false;
    // Within the year the second form never repeats the family; after it, in one case of two.
    for (let time = 0; time < 40 && !isFree; time += 1) {
      const person = await newPerson();
      const before = deliveryOf(await sit(person, 0));
      const after = deliveryOf(await sit(person, 370));
      isFree = after.every((family) => before.includes(family));
    }
    expect(isFree).toBe(true);
  });
});

describe('a test whose forms cannot be drawn', () => {
  it('is not offered, however many questions are proven', async () => {
    const { blueprint, families, keysFrom } = theQuiz();
    expect(await offerTest(market.system(), { blueprint, families, keysFrom })).toBe(true);
    const objectives = blueprint.objectives.map((objective) => ({ ...objective, levels: { analyse: 2 } }));
    const infeasible = { blueprint: { ...blueprint, objectives }, families, keysFrom };
    expect(await offerTest(market.system(), infeasible)).toBe(false);
  });
});
