import type { ProgramFamily } from '../../program/variant';
import { asksFigure } from '../question';
import { dataTable } from '../tables';
import { drawMeasure } from '../worlds';

type Lists = { readonly values: readonly number[]; readonly shown: readonly number[] };

/** Both lists turned by one place if the middle of the list that is asked about happened to be its median. */
function withoutMedianInTheMiddle(values: readonly number[], shown: readonly number[], asked: string): Lists {
  const list = asked === 'after' ? values : shown;
  const at = (list.length - 1) / 2;
  const turned = (numbers: readonly number[]) => [...numbers.slice(1), ...numbers.slice(0, 1)];
  if (list[at] !== list.toSorted((one, other) => one - other)[at]) return { values, shown };
  return { values: turned(values), shown: turned(shown) };
}

/** What one wrong value does to mean and median. */
export const outlierCorrected: ProgramFamily = {
  id: 'statistics-outlier-corrected',
  version: 2,
  test: 'statistics',
  objective: 'describing',
  level: 'apply',
  title: 'Mean and median when a value is corrected',
  predictedDifficulty: 0.7,
  status: 'active',
  source: 'NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.1 (measures of location)',
  misconceptions: {
    'median-follows': 'The median moves with every value like the mean.',
    'mean-resists': 'One value among several hardly moves the mean; the median does.',
    'value-removed': 'Correcting a value is the same as leaving it out.',
    'figures-swapped': 'The median is the sum divided by the number, the mean the one in the middle.',
    'order-as-listed': 'The median is the value in the middle of the list as it stands.',
  },
  build: (random) => {
    const { what, one, unit } = drawMeasure(random);
    const count = random.pick([5, 7]);
    const base = random.int(3, 9) * 10;
    const drawn = random.sample(
      Array.from({ length: 14 }, (_, at) => base + at),
      count,
    );
    const wrongAt = random.int(0, count - 1);
    const factor = random.pick([10, 10, 3]);
    const toSmall = random.chance(0.4);
    const right = drawn[wrongAt] ?? base;
    const typed = toSmall ? Math.round(right / 10) : right * factor;
    const asked = random.pick(['after', 'before']);
    const { values, shown } = withoutMedianInTheMiddle(
      drawn,
      drawn.map((value, place) => (place === wrongAt ? typed : value)),
      asked,
    );
    const at = values.findIndex((value, place) => value !== shown[place]);
    const list = (numbers: readonly number[]) => JSON.stringify(asked === 'after' ? numbers : shown);
    const say = (mean: string, median: string) => `'mean ' + fixed(${mean}, 1) + ', median ' + fixed(${median}, 1)`;
    const [mean, median] = [`simple.mean(${list(values)})`, `simple.median(${list(values)})`];
    const without = JSON.stringify(shown.filter((_, place) => place !== at));
    const other = JSON.stringify(asked === 'after' ? shown : values);
    const middle = (asked === 'after' ? values : shown)[(count - 1) / 2] ?? 0;
    return asksFigure({
      structure: { count, asked, toSmall, factor },
      surface: { what, values: values.join(' '), at },
      stem: `The table lists the ${what} of ${count} cases in ${unit}. ${
        asked === 'after'
          ? `The value of ${one} ${at + 1} should read ${right}. What are mean and median once it is corrected?`
          : 'Nothing has been corrected yet. What are mean and median of the values as they stand?'
      }`,
      tables: [
        dataTable(
          ['No.', `${what} (${unit})`],
          shown.map((value, place) => [place + 1, value]),
        ),
      ],
      key: say(mean, median),
      wrong: [
        ['order-as-listed', say(mean, String(middle))],
        ['figures-swapped', say(median, mean)],
        asked === 'after'
          ? ['mean-resists', say(`simple.mean(${other})`, median)]
          : ['median-follows', say(mean, mean)],
        ['value-removed', say(`simple.mean(${without})`, `simple.median(${without})`)],
        ['median-follows', say(mean, `simple.median(${other}) + 1`)],
      ],
    });
  },
};
