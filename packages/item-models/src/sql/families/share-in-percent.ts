import { sql, type SqlFamily } from '../variant';
import { childTable, drawWorld } from '../world';

/** How many of how many rows: shares for which truncating and rounding give different percentages. */
const shares = [
  [2, 3],
  [1, 6],
  [3, 7],
  [6, 7],
  [2, 7],
  [3, 8],
  [5, 8],
  [7, 8],
  [1, 8],
] as const;

/** A share of rows in percent, where whole numbers are divided. */
export const shareInPercent: SqlFamily = {
  id: 'sql-share-in-percent',
  version: 2,
  test: 'sql',
  objective: 'aggregation',
  level: 'apply',
  title: 'A share in percent from whole numbers',
  predictedDifficulty: 0.6,
  status: 'active',
  source:
    'PostgreSQL 18 documentation, 9.3 Mathematical Functions and Operators: integer division truncates toward zero',
  misconceptions: {
    'division-keeps-fractions': 'Dividing one whole number by another keeps the fraction.',
    'division-rounds': 'Dividing whole numbers rounds to the nearest one.',
    'fraction-comes-back': 'Multiplying afterwards brings back what a division cut off.',
    'fraction-lost-anyway': 'A share of counts is always cut to nothing before it is multiplied.',
    'rest-of-the-rows': 'The filter names the rows that are left out.',
  },
  build: (random) => {
    const world = drawWorld(random);
    const { kind, child } = world;
    const [some, all] = random.pick(shares);
    const [wanted, other, third] = random.shuffle(world.kinds);
    const rows = Array.from({ length: all }, (_, at) => ({
      kind: at < some ? wanted : at % 2 === 0 ? other : third,
    }));
    const children = childTable(random, world, random.shuffle(rows));
    const form = random.pick(['divided-first', 'multiplied-first', 'decimal-first']);
    const counted = random.pick(['filter', 'sum-case']);
    const count = (negated = '') =>
      counted === 'filter'
        ? `count(*) filter (where ${negated}${kind} = '${wanted}')`
        : `sum(case when ${negated}${kind} = '${wanted}' then 1 else 0 end)`;
    const query = (percent: string) =>
      sql(`
        select
          ${percent} as percent
        from ${child}
      `);
    // Each is rounded to one decimal, so that no answer shows by its form what was divided.
    const forms = {
      'divided-first': (part: string) => `round(${part} / count(*) * 100, 1)`,
      'multiplied-first': (part: string) => `round(${part} * 100 / count(*), 1)`,
      'decimal-first': (part: string) => `round(${part} * 100.0 / count(*), 1)`,
    };
    const percent = forms[form];
    const nearest = (part: string) => `round(round(${part} * 100.0 / count(*)), 1)`;
    const mutants = {
      'division-keeps-fractions': query(forms['decimal-first'](count())),
      'division-rounds': query(nearest(count())),
      'fraction-comes-back': query(forms['multiplied-first'](count())),
      'fraction-lost-anyway': query(forms['divided-first'](count())),
      'rest-of-the-rows': query(percent(count('not '))),
    };
    const central = form === 'decimal-first' ? 'division-rounds' : 'division-keeps-fractions';
    const others = (['division-rounds', 'fraction-comes-back', 'fraction-lost-anyway', 'rest-of-the-rows'] as const)
      .filter((idea) => idea !== central)
      .map((misconception) => ({ misconception, program: [mutants[misconception]] as const }));
    return {
      parameters: { structure: { form, counted, some, all }, surface: { world: child, wanted } },
      tables: [children],
      stem: 'Which number does this query return in PostgreSQL?',
      code: query(percent(count())),
      asks: 'output',
      ordered: false,
      key: [query(percent(count()))],
      mutants: [{ misconception: central, program: [mutants[central]] }, ...others],
    };
  },
};
