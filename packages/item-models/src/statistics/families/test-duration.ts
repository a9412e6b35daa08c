import type { ProgramFamily } from '../../program/variant';
import { asksFigure } from '../question';
import { dataTable } from '../tables';
import { drawTrial } from '../worlds';

/** How long a test runs, and what changes it. */
export const testDuration: ProgramFamily = {
  id: 'statistics-test-duration',
  version: 4,
  test: 'statistics',
  objective: 'planning',
  level: 'apply',
  title: 'How long a test has to run',
  predictedDifficulty: 0.62,
  status: 'active',
  source: 'Kohavi, Tang & Xu (2020), Trustworthy Online Controlled Experiments, ch. 2 and 15',
  misconceptions: {
    'effect-in-proportion': 'Half the effect takes twice the people, twice the effect half.',
    'groups-share-traffic': 'Each group gets all people of a day, or the total is needed in each.',
    'share-ignored': 'People who are kept out of the test count as well.',
    'effect-ignored': 'The size needed does not depend on the effect.',
    'effect-the-wrong-way': 'A smaller effect needs fewer people.',
  },
  build: (random) => {
    const { place, people } = drawTrial(random);
    const daily = random.pick([1200, 2400, 3600, 4800, 6000]);
    const factor = random.pick([0.5, 0.5, 2, 1, 1]);
    const days = random.pick(factor === 2 ? [12, 16, 20] : [4, 5, 6, 8]);
    const groups = random.pick([2, 3, 4]);
    // A share that equals the part of one group would make two wrong ideas answer alike.
    const share = random.pick(groups === 2 ? [80, 40, 25, 20] : [80, 50, 40, 20]);
    const perGroup = (daily * days * share) / 100 / groups;
    const scale = 1 / factor ** 2;
    const all = days * scale;
    const shown = (value: number) => `fixed(Math.ceil(${value} - 1e-9), 0)`;
    const effect =
      factor === 1
        ? ''
        : ` It is now to find ${factor === 0.5 ? 'half' : 'twice'} the effect that the table’s size was worked out for.`;
    return asksFigure({
      structure: { factor, groups, share },
      surface: { place, daily, days },
      stem: `A test for ${place} splits those who enter it evenly over its versions.${effect} How many days does it run until each version has enough ${people}?`,
      tables: [
        dataTable(
          ['Figure', 'Value'],
          [
            [`${people} a day`, daily],
            ['of these, in the test', `${share} %`],
            ['Versions, A included', groups],
            [factor === 1 ? 'Needed for each version' : 'Size worked out for each version', perGroup],
          ],
        ),
      ],
      key: shown(all),
      wrong: [
        factor === 1 ? ['groups-share-traffic', shown(all / groups)] : ['effect-in-proportion', shown(days / factor)],
        ['share-ignored', shown((all * share) / 100)],
        ['groups-share-traffic', shown(all / groups)],
        ...(factor === 1 ? [] : [['effect-ignored', shown(days)] as const]),
        ['effect-the-wrong-way', shown(factor === 1 ? all * groups : days * factor ** 2)],
        ['share-ignored', shown((all * 100) / share)],
      ],
    });
  },
};
