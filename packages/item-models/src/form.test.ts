import { describe, expect, it } from 'vitest';
import { boundsOf, formLength, scoredQuestions, type Blueprint } from './blueprint';
import { cognitiveLevels, type FamilyHead } from './family';
import { drawForm } from './form';
import { randomFrom } from './random';
import { sqlBlueprint } from './sql/blueprint';
import { sqlFamilies } from './sql/families';
import { itemTests } from './tests';

const seeds = Array.from({ length: 50 }, (_, at) => (at + 1).toString(16).padStart(8, '7').repeat(4));
const seed = seeds[0] ?? '';

describe.each(itemTests.map((test) => [test.blueprint.slug, test] as const))(
  'forms of %s',
  (_, { blueprint, families }) => {
    it('always keep the blueprint: counts per objective and level, pilots unscored, no family twice, no enemies', () => {
      for (const each of seeds) {
        const form = drawForm(blueprint, families, randomFrom(each));
        const ids = new Set(form.map(({ family }) => family.id));
        expect(form.length).toBe(formLength(blueprint));
        expect(ids.size).toBe(form.length);
        expect(form.filter(({ isScored }) => isScored).length).toBe(scoredQuestions(blueprint));
        for (const { id, questions, levels } of blueprint.objectives) {
          const scored = form.filter(({ family, isScored }) => isScored && family.objective === id);
          expect(scored.length).toBe(questions);
          for (const level of cognitiveLevels) {
            const { least, most } = boundsOf(levels[level] ?? 0);
            const count = scored.filter(({ family }) => family.level === level).length;
            expect(least <= count && count <= most).toBe(true);
          }
        }
        for (const { family, isScored } of form) expect(family.status).toBe(isScored ? 'active' : 'pilot');
        expect(blueprint.enemies.filter(([one, other]) => ids.has(one) && ids.has(other))).toEqual([]);
      }
    });

    it('differ between attempts in their order', () => {
      const orders = seeds.map((each) =>
        drawForm(blueprint, families, randomFrom(each))
          .map(({ family }) => family.id)
          .join(),
      );
      expect(new Set(orders).size).toBeGreaterThan(45);
    });

    it('are drawn uniformly: each family stands in its share of all admissible forms', () => {
      const expected = sharesByBruteForce(blueprint, families);
      const draws = 2000;
      const random = randomFrom(seed);
      const counts = new Map<string, number>();
      for (let draw = 0; draw < draws; draw += 1) {
        for (const { family } of drawForm(blueprint, families, random))
          counts.set(family.id, (counts.get(family.id) ?? 0) + 1);
      }
      for (const { id } of families) {
        const share = expected.get(id) ?? 0;
        const tolerance = 4.5 * Math.sqrt((share * (1 - share)) / draws);
        expect([id, Math.abs((counts.get(id) ?? 0) / draws - share) <= tolerance]).toEqual([id, true]);
        expect([id, share > 0]).toEqual([id, true]);
      }
    });
  },
);

describe('for a person', () => {
  const early = new Date('2026-01-10');
  const late = new Date('2026-06-10');

  it('a form asks the fewest families met lately, and of those the ones met longest ago', () => {
    // Two of three are asked about joins and one of two in order; enemies keep anti-join and the rewriting apart.
    const lastMet = new Map([
      ['sql-anti-join', late],
      ['sql-join-fan-out', early],
      ['sql-upsert', early],
      ['sql-savepoints', late],
      ['sql-foreign-key-actions', late],
      ['sql-top-rows', early],
      ['sql-set-operations', late],
      ['sql-like-pattern', late],
    ]);
    for (const each of seeds) {
      const ids = drawForm(sqlBlueprint, sqlFamilies, randomFrom(each), lastMet).map(({ family }) => family.id);
      expect(ids).toEqual(expect.arrayContaining(['sql-join-fan-out', 'sql-outer-join-filter', 'sql-upsert']));
      expect(ids).toEqual(expect.arrayContaining(['sql-top-rows', 'sql-date-range']));
    }
  });

  it('where all were met at once the draw stays open', () => {
    const lastMet = new Map(sqlFamilies.map(({ id }) => [id, late]));
    const forms = seeds.map((each) =>
      drawForm(sqlBlueprint, sqlFamilies, randomFrom(each), lastMet)
        .map(({ family }) => family.id)
        .toSorted()
        .join(),
    );
    expect(new Set(forms).size).toBeGreaterThan(20);
  });
});

it('a form that the families cannot fill is refused by the name of the cell', () => {
  const draw = (families: readonly FamilyHead[]) => drawForm(sqlBlueprint, families, randomFrom(seed));
  expect(() => draw([])).toThrow('null-logic, apply: 1 families are needed, 0 are there');
  expect(() => draw(sqlFamilies.filter(({ status }) => status === 'active'))).toThrow('pilots: 3 families are needed');
});

/** Goes through every set of families of the right size, cell by cell, without any of the code under test. */
function sharesByBruteForce(blueprint: Blueprint, families: readonly FamilyHead[]): Map<string, number> {
  const cells = [
    ...blueprint.objectives.map(({ id, questions }) => ({
      pool: families.filter(({ objective, status }) => objective === id && status === 'active'),
      questions,
      isRight: (chosen: readonly FamilyHead[]) => keepsLevels(blueprint, id, chosen),
    })),
    { pool: families.filter(({ status }) => status === 'pilot'), questions: blueprint.pilots, isRight: () => true },
  ];
  const forms = cells
    .reduce<FamilyHead[][]>(
      (sofar, { pool, questions, isRight }) => {
        const sets = Array.from({ length: 2 ** pool.length }, (_, mask) => pool.filter((__, at) => mask & (1 << at)));
        const right = sets.filter((set) => set.length === questions && isRight(set));
        return sofar.flatMap((form) => right.map((set) => [...form, ...set]));
      },
      [[]],
    )
    .filter((form) => blueprint.enemies.every(([one, other]) => !(isIn(form, one) && isIn(form, other))));
  const counts = new Map<string, number>();
  for (const { id } of forms.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return new Map(families.map(({ id }) => [id, (counts.get(id) ?? 0) / forms.length]));
}

function isIn(form: readonly FamilyHead[], id: string): boolean {
  return form.some((family) => family.id === id);
}

function keepsLevels({ objectives }: Blueprint, id: string, chosen: readonly FamilyHead[]): boolean {
  const levels = objectives.find((objective) => objective.id === id)?.levels ?? {};
  return cognitiveLevels.every((level) => {
    const { least, most } = boundsOf(levels[level] ?? 0);
    const count = chosen.filter((family) => family.level === level).length;
    return least <= count && count <= most;
  });
}
