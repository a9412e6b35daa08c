import { describe, expect, it } from 'vitest';
import { formLength, scoredQuestions } from './blueprint';
import { drawForm } from './form';
import { randomFrom } from './random';
import { itemTests } from './tests';

const seeds = Array.from({ length: 50 }, (_, at) => (at + 1).toString(16).padStart(8, '7').repeat(4));

describe.each(itemTests.map((test) => [test.blueprint.slug, test] as const))(
  'forms of %s',
  (_, { blueprint, families }) => {
    it('always keep the blueprint: counts per objective, pilots unscored, no family twice', () => {
      for (const seed of seeds) {
        const form = drawForm(blueprint, families, randomFrom(seed));
        expect(form.length).toBe(formLength(blueprint));
        expect(new Set(form.map(({ family }) => family.id)).size).toBe(form.length);
        expect(form.filter(({ isScored }) => isScored).length).toBe(scoredQuestions(blueprint));
        for (const { id, questions } of blueprint.objectives) {
          expect(form.filter(({ family, isScored }) => isScored && family.objective === id).length).toBe(questions);
        }
        for (const { family, isScored } of form) expect(family.status).toBe(isScored ? 'active' : 'pilot');
      }
    });

    it('differ between attempts in their order', () => {
      const orders = seeds.map((seed) =>
        drawForm(blueprint, families, randomFrom(seed))
          .map(({ family }) => family.id)
          .join(),
      );
      expect(new Set(orders).size).toBeGreaterThan(45);
    });
  },
);

it('a form that the families cannot fill is refused', () => {
  const [sql] = itemTests;
  expect(() => drawForm(sql?.blueprint ?? raise(), [], randomFrom(seeds[0] ?? ''))).toThrow(/families are needed/);
});

function raise(): never {
  throw new Error('there are no tests');
}
