import type { ProgramFamily } from '../../program/variant';
import { asksStatement } from '../question';
import { dataTable } from '../tables';
import { settled, settledWithNeed, unsettled, type Interval } from '../interval-reports';
import { comparisons } from '../shares';

/** What a confidence interval for a difference lets one report. */
export const intervalReading: ProgramFamily = {
  id: 'statistics-interval-reading',
  version: 6,
  test: 'statistics',
  objective: 'estimates',
  level: 'analyse',
  title: 'Reporting an interval for a difference',
  predictedDifficulty: 0.6,
  status: 'active',
  source:
    'Greenland et al. (2016), “Statistical tests, P values, confidence intervals, and power: a guide to misinterpretations”, Eur. J. Epidemiol. 31',
  misconceptions: {
    'no-evidence-is-no-effect': 'An interval that holds zero proves that there is no effect.',
    'middle-is-truth': 'The point in the middle is the effect.',
    'upper-end-promised': 'The far end of the interval may be promised.',
    'interval-of-people': 'The interval tells how many people react.',
    'zero-fits-too': 'A rise that is supported may still be none.',
    'shown-whatever': 'A difference in the sample shows a difference in general.',
  },
  build: (random) => {
    const { place, change, share } = random.pick(comparisons);
    const shown = random.chance(1 / 2);
    const pays = shown && random.chance(1 / 2);
    const near = random.pick([3, 4, 6, 8, 11, 14]) / 10;
    const width = random.int(10, 34) / 10;
    const falls = !shown && random.chance(1 / 2);
    const [low, high] = shown ? [near, near + width] : falls ? [-near - width, near] : [-near, near + width];
    const middle = (low + high) / 2;
    const depth = random.pick([0.3, 0.7]);
    const interval: Interval = {
      low,
      high,
      centre: Math.abs(middle).toFixed(2),
      far: (falls ? -low : high).toFixed(1),
      way: falls ? 'fall' : 'rise',
    };
    const worth = { points: (low + width * depth).toFixed(1), isReached: depth < 0.5 };
    const needs = pays ? ` The change pays from a rise of ${worth.points} points on.` : '';
    const said = !shown
      ? unsettled(random, interval)
      : pays
        ? settledWithNeed(random, interval, worth)
        : settled(random, interval);
    const stem = random.pick([
      `In a planned test, ${place} tried ${change} and counted the share of ${share}.${needs} What may be reported?`,
      `A planned test of ${change} for ${place} has ended. It counted the share of ${share}.${needs} What does the table support?`,
      `A planned test compared ${change} with what ${place} had before, by the share of ${share}.${needs} Which sentence may stand in the report?`,
    ]);
    return asksStatement({
      structure: { shown, pays, falls, wide: width > 2 },
      surface: { place, change, low, high },
      stem,
      tables: [
        dataTable(
          ['New version less old version (percentage points)', 'Value'],
          [
            ['Estimate', middle.toFixed(2)],
            ['95 % confidence interval', `${low.toFixed(1)} to ${high.toFixed(1)}`],
          ],
        ),
      ],
      balance: { cue: 'shared', place: random.int(0, 4) },
      ...said,
    });
  },
};
