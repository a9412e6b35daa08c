import type { ProgramFamily } from '../../program/variant';
import { asksFigure } from '../question';
import { dataTable } from '../tables';

const alarms = [
  ['payments', 'fraudulent', 'a fraud filter'],
  ['reviews', 'fake', 'a review filter'],
  ['machines', 'about to fail', 'a vibration alarm'],
  ['mails', 'phishing', 'a mail filter'],
  ['bags', 'suspicious', 'a scanner'],
  ['loans', 'going to default', 'a credit score'],
  ['leaves', 'infected', 'a leaf scanner'],
  ['bottles', 'leaking', 'a camera check'],
  ['patients', 'ill', 'a quick test'],
  ['applications', 'copied', 'a copy detector'],
] as const;

/** How many alarms are right when true cases are rare. */
export const alarmPrecision: ProgramFamily = {
  id: 'statistics-alarm-precision',
  version: 1,
  test: 'statistics',
  objective: 'base-rates',
  level: 'apply',
  title: 'How many alarms are right',
  predictedDifficulty: 0.56,
  status: 'active',
  source:
    'Eddy (1982), “Probabilistic reasoning in clinical medicine”; Gigerenzer & Hoffrage (1995), Psychological Review 102',
  misconceptions: {
    'base-rate-ignored': 'The share of true cases that are found is the share of alarms that are right.',
    'false-alarms-of-alarms': 'The rate of false alarms is a share of all alarms.',
    'joint-share': 'The share that is both true and flagged is meant.',
    'base-rate-only': 'An alarm changes nothing.',
    'all-false-negatives': 'Alarms are compared with all true cases.',
  },
  build: (random) => {
    const [things, kind, device] = random.pick(alarms);
    const total = random.pick([1000, 2000, 5000, 10_000]);
    const base = random.pick([1, 2, 4, 5, 10]);
    const found = random.pick([80, 90, 95]);
    const alarm = random.pick([2, 5, 10, 20]);
    const asked = random.pick(['right', 'false', 'count']);
    const [p, s, f] = [base / 100, found / 100, alarm / 100];
    const precision = `stats.precisionOf(${p}, ${s}, ${f})`;
    const flagged = `(${p} * ${s} + ${1 - p} * ${f})`;
    const pct = (text: string) => `percent(${text}, 1)`;
    const number = (text: string) => `fixed(${total} * ${text}, 0)`;
    const tasks = {
      right: [
        `What share of the flagged ones is really ${kind}`,
        pct(precision),
        [
          ['base-rate-ignored', pct(String(s))],
          ['false-alarms-of-alarms', pct(`1 - ${f}`)],
          ['joint-share', pct(`${p} * ${s}`)],
          ['all-false-negatives', pct(`${p} / (${p} + ${1 - p} * ${f})`)],
        ],
      ],
      false: [
        'What share of the flagged ones is flagged wrongly',
        pct(`1 - ${precision}`),
        [
          ['false-alarms-of-alarms', pct(String(f))],
          ['base-rate-ignored', pct(`1 - ${s}`)],
          ['joint-share', pct(`${1 - p} * ${f}`)],
          ['all-false-negatives', pct(`1 - ${p} * ${s}`)],
        ],
      ],
      count: [
        `How many of ${total} ${things} are flagged wrongly`,
        number(`${1 - p} * ${f}`),
        [
          ['false-alarms-of-alarms', number(`${flagged} * ${f}`)],
          ['joint-share', number(flagged)],
          ['base-rate-only', number(String(f))],
          ['base-rate-ignored', number(`${p} * ${s}`)],
        ],
      ],
    } as const;
    const [question, key, wrong] = tasks[asked];
    return asksFigure({
      structure: { asked, base, found, alarm },
      surface: { things, total },
      stem: `${device.charAt(0).toUpperCase()}${device.slice(1)} flags ${things} as ${kind}. ${question}?`,
      tables: [
        dataTable(
          ['Rate', 'Value'],
          [
            [`${things} that are ${kind}`, `${base} %`],
            ['of these, flagged', `${found} %`],
            ['of the others, flagged', `${alarm} %`],
          ],
        ),
      ],
      key,
      wrong,
    });
  },
};
