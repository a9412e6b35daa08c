import type { ProgramFamily } from '../../program/variant';
import { asksResult } from '../question';
import { drawItems, drawNumbers, drawSheetWorld } from '../worlds';

/** What becomes of a faulty row in the figure below the column. */
export const hiddenFaults: ProgramFamily = {
  id: 'spreadsheets-hidden-faults',
  version: 1,
  test: 'spreadsheets',
  objective: 'logic',
  level: 'analyse',
  title: 'Faults hidden by IFERROR',
  predictedDifficulty: 0.58,
  status: 'active',
  source: 'OpenDocument 1.3 part 4 (OpenFormula), IFERROR, AVERAGE; Microsoft Support, IFERROR function',
  misconceptions: {
    'fault-left-out': 'A row that IFERROR caught takes no part in the figure, or takes part as zero.',
    'fault-spreads': 'A caught error still shows in figures that use the cell.',
    'total-ratio': 'The average of ratios is the ratio of the totals.',
    'fault-is-one': 'A caught division counts as one.',
    'fault-is-swallowed': 'AVERAGE, SUM and MAX leave out cells with errors.',
  },
  build: (random) => {
    const world = drawSheetWorld(random);
    const items = drawItems(random, world, 5);
    const counts = drawNumbers(random, 5, 2, 9);
    const ratios = drawNumbers(random, 5, 4, 30);
    const bad = random.int(1, 3);
    const cause = random.pick(['zero', 'text']);
    const falls = random.pick(['0', '""', 'none']);
    const figure = random.pick(['AVERAGE', 'SUM', 'MIN']);
    const given = falls === 'none' && figure !== 'AVERAGE' ? '0' : falls;
    const [over, per] = [`${world.measure}`, random.pick(['Days', 'Staff', 'Units', 'Visits'])];
    const rows = items.map((item, at) => {
      const [count, ratio] = [counts[at] ?? 1, ratios[at] ?? 1];
      const divisor = at !== bad ? count : cause === 'zero' ? 0 : 'n/a';
      const cell = `B${at + 2}/C${at + 2}`;
      return [item, count * ratio, divisor, given === 'none' ? `=${cell}` : `=IFERROR(${cell},${given})`];
    });
    const sheet = [[world.item, over, per, 'Ratio'], ...rows];
    const good = ratios.filter((_, at) => at !== bad);
    const fault = cause === 'zero' ? '=1/0' : '=VALUE("#")';
    const [whole, list] = [`ROUND(${figure}(D2:D6),2)`, good.join(',')];
    const left = `=ROUND(${figure}(${list}),2)`;
    const zero = `=ROUND(${figure}(${list},0),2)`;
    const ratio = '=ROUND(SUM(B2:B6)/SUM(C2:C6),2)';
    const first = {
      '0': figure === 'SUM' ? (['fault-spreads', fault] as const) : (['fault-left-out', left] as const),
      '""': figure === 'SUM' ? (['fault-spreads', fault] as const) : (['fault-left-out', zero] as const),
      none: ['fault-is-swallowed', left] as const,
    }[given];
    return asksResult({
      structure: { cause, given, figure, bad },
      surface: { item: world.item, ratios: ratios.join(' '), counts: counts.join(' ') },
      stem: 'Column D is shown with its formulas. What does the formula below show?',
      sheet,
      cell: 'D8',
      key: `=${whole}`,
      wrong: [
        first,
        ['fault-spreads', fault],
        ['fault-is-one', `=ROUND(${figure}(${list},1),2)`],
        ['total-ratio', ratio],
        ['fault-left-out', figure === 'SUM' ? `=ROUND(AVERAGE(${list}),2)` : zero],
        ['fault-is-swallowed', `=ROUND(MEDIAN(${list}),2)`],
      ],
    });
  },
};
