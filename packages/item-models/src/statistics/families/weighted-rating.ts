import type { ProgramFamily } from '../../program/variant';
import { asksFigure } from '../question';
import { dataTable } from '../tables';

const worlds = [
  ['Branch', 'Reviews', 'Average stars per review', ['Harbour', 'Station', 'Airport', 'Old town']],
  ['Course', 'Students', 'Average mark per student', ['Morning', 'Evening', 'Weekend', 'Online']],
  ['Country', 'Orders', 'Average order in euros', ['Peru', 'Kenya', 'India', 'Spain']],
  ['Team', 'Tickets', 'Average hours per ticket', ['Red', 'Blue', 'Green', 'Grey']],
  ['Farm', 'Cows', 'Average litres per cow', ['Hill', 'Valley', 'Lake', 'Wood']],
  ['Route', 'Trips', 'Average delay in minutes', ['R1', 'R2', 'R3', 'R4']],
] as const;

const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** An average of averages, and the group that pulled it there. */
export const weightedRating: ProgramFamily = {
  id: 'statistics-weighted-rating',
  version: 3,
  test: 'statistics',
  objective: 'describing',
  level: 'apply',
  title: 'Averages of groups of unequal size',
  predictedDifficulty: 0.72,
  status: 'pilot',
  source: 'Statistics Canada, “Power from Data!”, 4.4 (weighted mean)',
  misconceptions: {
    'plain-average': 'The average of the averages is the average of all.',
    'largest-group-wins': 'The largest group stands for all.',
    'weights-reversed': 'Small groups weigh more.',
    'missing-is-mean': 'The missing average is the gap between all and the known one.',
    'missing-mirrors': 'The missing average lies as far on the other side of the whole.',
  },
  build: (random) => {
    const [part, count, figure, names] = random.pick(worlds);
    const asked = random.pick(['whole', 'missing', 'joined']);
    const groups = asked === 'whole' ? 3 : 2;
    const missing = asked === 'missing';
    // Groups alike enough that a missing average worked out wrongly is still one that could be.
    const sizes = random.sample(missing ? [60, 65, 70, 75, 80, 90] : [20, 30, 50, 60, 80, 120, 150, 200], groups);
    const means = random.sample(
      missing ? [2.8, 3, 3.1, 3.4, 3.6, 3.8, 4.1] : [2.4, 2.8, 3.1, 3.4, 3.8, 4.1, 4.4, 4.6],
      groups,
    );
    const [one = 0, two = 0] = sizes;
    const [low = 0, high = 0] = means;
    const weighted = (weights: readonly number[]) =>
      weights.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0) /
      weights.reduce((sum, weight) => sum + weight, 0);
    const whole = weighted(sizes);
    const plain = means.reduce((sum, value) => sum + value, 0) / groups;
    const largest = means[sizes.indexOf(Math.max(...sizes))] ?? 0;
    const reversed = weighted(sizes.map((size) => 1 / size));
    const rounded = Math.round(whole * 100) / 100;
    const shown = (value: number) => `fixed(${value}, 2)`;
    const rows = sizes.map((size, at) => [names[at] ?? '', size, missing && at === 1 ? '?' : (means[at] ?? 0)]);
    const back = (rounded * (one + two) - one * low) / two;
    return asksFigure({
      structure: { asked, groups, up: high > low },
      surface: { part, sizes: sizes.join(' '), means: means.join(' ') },
      stem: missing
        ? `Over both rows together, the ${lower(figure)} is ${rounded}. What is it in the second row?`
        : `What is the ${lower(figure)} over all rows together?`,
      tables: [dataTable([part, count, figure], rows)],
      key: shown(missing ? back : whole),
      wrong: missing
        ? [
            ['missing-mirrors', shown(2 * rounded - low)],
            ['plain-average', shown((rounded + low) / 2)],
            ['weights-reversed', shown((rounded * (one + two) - two * low) / one)],
            ['largest-group-wins', shown(rounded)],
          ]
        : [
            ['plain-average', shown(plain)],
            ['weights-reversed', shown(reversed)],
            ['largest-group-wins', shown(largest)],
            ['missing-is-mean', shown((Math.max(...means) + Math.min(...means)) / 2 + 0.05)],
          ],
    });
  },
};
