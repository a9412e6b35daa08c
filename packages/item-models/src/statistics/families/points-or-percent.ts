import type { ProgramFamily } from '../../program/variant';
import { asksFigure } from '../question';
import { dataTable } from '../tables';
import { drawTrial } from '../worlds';

/** Percentage points, relative lift, and what they make of an absolute number. */
export const pointsOrPercent: ProgramFamily = {
  id: 'statistics-points-or-percent',
  version: 1,
  test: 'statistics',
  objective: 'rates',
  level: 'apply',
  title: 'Percentage points and relative lift',
  predictedDifficulty: 0.72,
  status: 'active',
  source: 'Gigerenzer et al. (2007), “Helping Doctors and Patients Make Sense of Health Statistics”, PSPI 8(2)',
  misconceptions: {
    'points-for-percent': 'A difference in percentage points is the relative change, and the reverse.',
    'new-is-base': 'The change is related to the new rate.',
    'ratio-is-lift': 'The new rate divided by the old one is the lift.',
    'lift-on-people': 'A relative lift applies to all people, not to successes.',
    'lift-twice': 'The lift counts on top of the new rate.',
  },
  build: (random) => {
    const { place, change, people, success } = drawTrial(random);
    const old = random.pick([2, 2.5, 4, 5, 8, 10]);
    const lift = random.pick([10, 20, 25, 30, 40, 50]);
    const now = (old * (100 + lift)) / 100;
    const size = random.int(3, 30) * 1000;
    const asked = random.pick(['lift', 'points', 'extra', 'new-rate']);
    const gap = now - old;
    const pct = (value: number) => `fixed(${value}, 1) + ' %'`;
    const points = (value: number) => `fixed(${value}, 1) + ' percentage points'`;
    const number = (value: number) => `fixed(${value}, 0)`;
    const tasks = {
      lift: [
        'By how much does the rate rise in relation to the old one?',
        pct(lift),
        [
          ['points-for-percent', pct(gap)],
          ['new-is-base', pct((gap / now) * 100)],
          ['ratio-is-lift', pct(100 + lift)],
          ['lift-twice', pct(lift + gap)],
        ],
      ],
      points: [
        'By how many percentage points does the rate rise?',
        points(gap),
        [
          ['points-for-percent', points(lift)],
          ['new-is-base', points((gap / now) * 100)],
          ['ratio-is-lift', points(100 + lift)],
          ['lift-twice', points(now)],
        ],
      ],
      extra: [
        `How many more ${success} does version B bring than A from ${size} ${people}?`,
        number((size * gap) / 100),
        [
          ['lift-on-people', number((size * lift) / 100)],
          ['new-is-base', number((size * now) / 100)],
          ['ratio-is-lift', number((size * now * (100 + lift)) / 10_000)],
          ['points-for-percent', number((size * gap * lift) / 10_000)],
        ],
      ],
      'new-rate': [
        'What is the rate of version B?',
        pct(now),
        [
          ['points-for-percent', pct(old + lift)],
          ['lift-twice', pct((now * (100 + lift)) / 100)],
          ['new-is-base', pct(old / (1 - lift / 100))],
          ['ratio-is-lift', pct((old * lift) / 100)],
        ],
      ],
    } as const;
    const [question, key, wrong] = tasks[asked];
    const rows =
      asked === 'new-rate' || asked === 'extra'
        ? [
            ['A, as before', `${old} %`],
            [`B, with ${change}`, `relative lift of ${lift} %`],
          ]
        : [
            ['A, as before', `${old} %`],
            [`B, with ${change}`, `${Number(now.toFixed(2))} %`],
          ];
    return asksFigure({
      structure: { asked, old },
      surface: { place, lift, size },
      stem: `${place.charAt(0).toUpperCase()}${place.slice(1)} tests two versions. ${question}`,
      tables: [dataTable(['Version', `${success} per ${people}`], rows)],
      key,
      wrong,
    });
  },
};
