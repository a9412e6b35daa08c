import { describe, expect, it } from 'vitest';
import type { Blueprint } from './blueprint';
import { checkBlueprint } from './check-blueprint';
import type { FamilyHead } from './family';
import { sqlBlueprint } from './sql/blueprint';
import { sqlFamilies } from './sql/families';
import { itemTests } from './tests';

it.each(itemTests.map((test) => [test.blueprint.slug, test] as const))(
  'every form of %s can be drawn',
  (_, { blueprint, families }) => {
    expect(checkBlueprint(blueprint, families)).toEqual([]);
  },
);

it('enemies are families of the test that two forms can share between them', () => {
  for (const { blueprint, families } of itemTests) {
    const ids = new Set(families.map(({ id }) => id));
    for (const [one, other] of blueprint.enemies) {
      expect(ids).toContain(one);
      expect(ids).toContain(other);
      for (const id of [one, other]) {
        const without = families.filter((family) => family.id !== id);
        expect([id, checkBlueprint(blueprint, without)]).toEqual([id, []]);
      }
    }
  }
});

describe('a blueprint that cannot be filled names each cell', () => {
  const without = (...ids: string[]): FamilyHead[] => sqlFamilies.filter(({ id }) => !ids.includes(id));

  it('whose level has too few families', () => {
    expect(checkBlueprint(sqlBlueprint, without('sql-null-arithmetic', 'sql-rank-kinds'))).toMatchObject([
      { objective: 'null-logic', level: 'analyse', because: 'too_few_families', needed: 1, available: 0 },
      { objective: 'windows', level: 'apply', because: 'too_few_families', needed: 1, available: 0 },
    ]);
  });

  it('whose families do not add up, and the pilots', () => {
    const left = without('sql-anti-join', 'sql-join-fan-out', 'sql-self-join-pairs', 'sql-month-interval');
    expect(checkBlueprint(sqlBlueprint, left)).toMatchObject([
      { objective: 'joins', level: null, because: 'too_few_families', needed: 2, available: 1 },
      { objective: null, because: 'too_few_families', needed: 3, available: 2 },
    ]);
  });

  it('whose enemies leave no selection, across objectives', () => {
    const enemies: Blueprint['enemies'] = [['sql-null-filter', 'sql-not-in-null']];
    expect(checkBlueprint({ ...sqlBlueprint, enemies }, sqlFamilies)).toMatchObject([
      { objective: 'null-logic', because: 'enemies', enemies },
      { objective: 'subqueries', because: 'enemies', enemies },
    ]);
  });

  it('whose levels ask for more or fewer questions than the objective has', () => {
    const objectives = sqlBlueprint.objectives.map((objective) =>
      objective.id === 'aggregation' ? { ...objective, levels: { apply: 1 } } : objective,
    );
    expect(checkBlueprint({ ...sqlBlueprint, objectives }, sqlFamilies)).toContainEqual(
      expect.objectContaining({ objective: 'aggregation', because: 'levels_contradict', needed: 2, available: 1 }),
    );
  });

  it('and a share of pilots outside fifteen to twenty in a hundred', () => {
    for (const pilots of [2, 4]) {
      expect(checkBlueprint({ ...sqlBlueprint, pilots }, sqlFamilies)).toMatchObject([
        { objective: null, because: 'pilot_share', needed: 3, available: pilots },
      ]);
    }
  });
});
