import type { ProgramFamily } from '../../program/variant';
import { asksStatement } from '../question';
import { dataTable } from '../tables';

const worlds = [
  ['page', ['Old', 'New'], 'orders', 'visitors', ['phone', 'desktop']],
  ['agent', ['Ines', 'Omar'], 'solved', 'tickets', ['simple', 'hard']],
  ['clinic', ['East', 'West'], 'healed', 'patients', ['mild', 'severe']],
  ['supplier', ['Kiri', 'Lund'], 'on time', 'loads', ['near', 'far']],
  ['teacher', ['Abel', 'Mara'], 'passed', 'pupils', ['advanced', 'beginner']],
  ['advert', ['Blue', 'Green'], 'clicks', 'views', ['search', 'social']],
] as const;

/** Groups whose mix turns the comparison of the wholes round. */
export const reversedWhole: ProgramFamily = {
  id: 'statistics-reversed-whole',
  version: 1,
  test: 'statistics',
  objective: 'comparing',
  level: 'analyse',
  title: 'Wholes and parts that point different ways',
  predictedDifficulty: 0.62,
  status: 'active',
  source:
    'Bickel, Hammel & O’Connell (1975), “Sex Bias in Graduate Admissions”, Science 187; Simpson (1951), JRSS B 13',
  misconceptions: {
    'whole-decides': 'Who leads in the whole leads in the parts.',
    'parts-decide': 'Who leads in both parts leads in the whole.',
    'sides-confused': 'Parts and whole are read for the other one.',
    'mixed-parts': 'Where parts and whole differ, each leads one part.',
    'same-rates': 'Where parts and whole differ, the rates are equal.',
  },
  build: (random) => {
    const [thing, names, success, cases, kinds] = random.pick(worlds);
    const order = random.shuffle([names[0], names[1]]);
    const kind = random.pick(['reversed', 'reversed', 'same', 'split']);
    const unit = random.pick([10, 20, 50]);
    const [easy, hard] = [random.int(70, 85), random.int(30, 45)];
    const gap = random.int(3, 6);
    const [many, few] = [9 * unit, unit];
    // The first leads in the easy and in the hard cases, but has mostly hard ones.
    const mix = kind === 'reversed' ? [few, many, many, few] : [many, many, many, many];
    const turn = kind === 'split' ? -1 : 1;
    const rates = [easy + gap, hard + turn * gap * 2, easy, hard];
    const hits = mix.map((size, at) => Math.round((size * (rates[at] ?? 0)) / 100));
    const [a1 = 0, a2 = 0, b1 = 0, b2 = 0] = hits;
    const [n1 = 1, n2 = 1, m1 = 1, m2 = 1] = mix;
    const [first, second] = order;
    const lead = (x: number, y: number) => `(${x} > ${y} ? '${first}' : '${second}')`;
    const whole = lead((a1 + a2) / (n1 + n2), (b1 + b2) / (m1 + m2));
    const other = lead((b1 + b2) / (m1 + m2), (a1 + a2) / (n1 + n2));
    const easyLead = lead(a1 / n1, b1 / m1);
    const hardLead = lead(a2 / n2, b2 / m2);
    const [easyOther, hardOther] = [lead(b1 / m1, a1 / n1), lead(b2 / m2, a2 / n2)];
    const say = (one: string, two: string, three: string) =>
      `${one} + ' leads in ${kinds[0]}, ' + ${two} + ' in ${kinds[1]}, ' + ${three} + ' in the whole.'`;
    return asksStatement({
      structure: { kind, unit },
      surface: { thing, first, easy, hard, gap },
      stem: `Who has the higher rate of '${success}' in each kind of ${cases}, and who in the whole?`,
      tables: [
        dataTable(
          [thing, 'Kind', success, cases],
          random.shuffle([
            [first, kinds[0], a1, n1],
            [first, kinds[1], a2, n2],
            [second, kinds[0], b1, m1],
            [second, kinds[1], b2, m2],
          ]),
        ),
      ],
      key: say(easyLead, hardLead, whole),
      wrong: [
        kind === 'reversed'
          ? ['whole-decides', say(whole, whole, whole)]
          : ['sides-confused', say(easyLead, hardLead, other)],
        ['parts-decide', say(easyLead, easyLead, easyLead)],
        ['sides-confused', say(easyOther, hardOther, other)],
        ['mixed-parts', say(easyLead, hardOther, whole)],
        ['same-rates', say(easyOther, hardLead, other)],
      ],
    });
  },
};
