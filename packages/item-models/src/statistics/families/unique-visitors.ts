import type { ProgramFamily } from '../../program/variant';
import { asksFigure } from '../question';
import { dataTable } from '../tables';

const worlds = [
  ['visitors of a site', 'visits'],
  ['users of an app', 'sessions'],
  ['buyers of a shop', 'orders'],
  ['callers of a hotline', 'calls'],
  ['riders of a bike hire', 'rides'],
  ['readers of a library', 'loans'],
] as const;
const people = ['Ana', 'Ben', 'Caro', 'Dev', 'Esi', 'Finn', 'Gita', 'Hugo'];
const days = ['Mon', 'Tue', 'Wed', 'Thu'] as const;

/** Unique people by day do not add up over days. */
export const uniqueVisitors: ProgramFamily = {
  id: 'statistics-unique-visitors',
  version: 1,
  test: 'statistics',
  objective: 'rates',
  level: 'analyse',
  title: 'Unique people and the grain of a dashboard',
  predictedDifficulty: 0.66,
  status: 'active',
  source: 'Kohavi, Tang & Xu (2020), Trustworthy Online Controlled Experiments, ch. 14 (unit of analysis)',
  misconceptions: {
    'uniques-add-up': 'Unique people of the days add up to those of the period.',
    'rows-are-people': 'Each row is a person.',
    'busiest-day': 'The day with most people has them all.',
    'average-of-days': 'The figure of the period is the average of the days.',
    'regulars-only': 'Only who comes on several days counts.',
  },
  build: (random) => {
    const [who, events] = random.pick(worlds);
    const crowd = random.sample(people, random.int(6, 8));
    const log = days.flatMap((day) => {
      const today = random.sample(crowd, random.int(3, 5));
      const again = random.chance(0.5) ? today.slice(0, 1) : [];
      return [{ day, names: [...today, ...again] }];
    });
    const asked = random.pick(['uniques', 'per-person', 'returning']);
    const all = log.flatMap(({ names }) => names);
    const unique = new Set(all).size;
    const daily = log.map(({ names }) => new Set(names).size);
    const summed = daily.reduce((sum, count) => sum + count, 0);
    const busiest = Math.max(...daily);
    const onSeveral = [...new Set(all)].filter(
      (name) => log.filter(({ names }) => names.includes(name)).length > 1,
    ).length;
    const repeated = [...new Set(all)].filter((name) => all.filter((each) => each === name).length > 1).length;
    const number = (value: number) => `fixed(${value}, ${asked === 'per-person' ? 2 : 0})`;
    const plain = {
      uniques: [
        'How many different people are there over the four days?',
        unique,
        [
          ['uniques-add-up', summed],
          ['rows-are-people', all.length],
          ['busiest-day', busiest],
          ['regulars-only', onSeveral],
          ['average-of-days', summed / 4],
        ],
      ],
      'per-person': [
        `How many ${events} does a person have on average over the four days?`,
        all.length / unique,
        [
          ['uniques-add-up', all.length / summed],
          ['average-of-days', all.length / 4],
          ['busiest-day', all.length / busiest],
          ['regulars-only', all.length / Math.max(1, onSeveral)],
        ],
      ],
      returning: [
        'How many people come on more than a single day?',
        onSeveral,
        [
          ['rows-are-people', all.length - unique],
          ['uniques-add-up', summed - unique],
          ['regulars-only', repeated === onSeveral ? unique : repeated],
          ['busiest-day', busiest],
        ],
      ],
    } as const;
    const [question, key, wrong] = plain[asked];
    const [[idea, value], ...others] = wrong;
    return asksFigure({
      structure: { asked, rows: all.length, unique },
      surface: { who, log: all.join(' ') },
      stem: `The log names the ${who}, once for each of their ${events}. ${question}`,
      tables: [
        dataTable(
          ['Day', 'Log'],
          log.map(({ day, names }) => [day, names.join(', ')]),
        ),
      ],
      key: number(key),
      wrong: [[idea, number(value)], ...others.map(([name, amount]) => [name, number(amount)] as const)],
    });
  },
};
