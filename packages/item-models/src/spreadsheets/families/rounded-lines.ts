import type { ProgramFamily } from '../../program/variant';
import type { Random } from '../../random';
import { asksResult } from '../question';

const jobs = ['Call', 'Edit', 'Review', 'Setup', 'Layout', 'Research', 'Support', 'Training', 'Copy', 'Audit'];

const durations = [5, 7, 10, 13, 20, 25, 35, 40, 50, 55, 65, 70, 80];
const roundings = [Math.round, Math.ceil, Math.floor];

/** Durations whose amounts add up to different totals as they are rounded, or a last try. */
function unevenMinutes(random: Random, lines: number, rate: number): number[] {
  const tries = Array.from({ length: 40 }, () => random.sample(durations, lines));
  const totals = (minutes: readonly number[]) => {
    const cents = minutes.map((minute) => (minute * rate * 100) / 60);
    const sum = (round: (value: number) => number) => cents.reduce((total, each) => total + round(each), 0);
    return new Set([...roundings.map(sum), Math.round(sum((value) => value))]);
  };
  return tries.find((minutes) => totals(minutes).size === 4) ?? tries[0] ?? [];
}

/** What is displayed with two decimals is not what is added up. */
export const roundedLines: ProgramFamily = {
  id: 'spreadsheets-rounded-lines',
  version: 1,
  test: 'spreadsheets',
  objective: 'rounding',
  level: 'analyse',
  title: 'Displayed and stored amounts in a total',
  predictedDifficulty: 0.6,
  status: 'active',
  source:
    'Microsoft Support, “Set rounding precision” and ROUND function; OpenDocument 1.3 part 4 (OpenFormula), ROUND',
  misconceptions: {
    'display-is-stored': 'A total adds what the cells display, or formatted cells add what rounding would.',
    'rounds-up': 'Amounts are rounded up to the cent.',
    'cuts-off': 'Further decimals are cut off.',
    'whole-amounts': 'The total rounds every line to a whole amount.',
  },
  build: (random) => {
    const lines = random.int(3, 5);
    const names = random.sample(jobs, lines);
    const rate = random.pick([40, 50, 70, 80, 100, 110, 130]);
    const minutes = unevenMinutes(random, lines, rate);
    const rounds = random.pick(['format', 'ROUND', 'ROUNDUP', 'ROUNDDOWN']);
    const line = (row: number, by: string) => {
      const amount = `B${row}*${rate}/60`;
      return by === 'format' ? amount : `${by}(${amount},2)`;
    };
    const sheet = [
      ['Task', 'Minutes', 'Amount'],
      ...names.map((name, at) => [name, minutes[at] ?? 0, `=${line(at + 2, rounds)}`]),
    ];
    const total = (by: string) => `=ROUND(${names.map((_, at) => line(at + 2, by)).join('+')},2)`;
    const others = {
      format: ['ROUND', 'ROUNDUP', 'ROUNDDOWN'],
      ROUND: ['format', 'ROUNDUP', 'ROUNDDOWN'],
      ROUNDUP: ['ROUND', 'format', 'ROUNDDOWN'],
      ROUNDDOWN: ['ROUND', 'format', 'ROUNDUP'],
    }[rounds];
    const ideas: Readonly<Record<string, string>> = {
      format: 'display-is-stored',
      ROUND: 'display-is-stored',
      ROUNDUP: 'rounds-up',
      ROUNDDOWN: 'cuts-off',
    };
    const last = lines + 1;
    const [first = 'ROUND', ...rest] = others;
    return asksResult({
      structure: { rounds, lines },
      surface: { rate, minutes: minutes.join(' '), names: names.join(' ') },
      stem: `Column C is shown with its formulas and formatted with two decimals, as is C${last + 1}. What does C${last + 1} display?`,
      sheet,
      cell: `C${last + 1}`,
      shows: `=SUM(C2:C${last})`,
      key: total(rounds),
      wrong: [
        [ideas[first] ?? '', total(first)],
        ...rest.map((by) => [ideas[by] ?? '', total(by)] as const),
        ['whole-amounts', `=${names.map((_, at) => `ROUND(${line(at + 2, 'format')},0)`).join('+')}`],
      ],
    });
  },
};
