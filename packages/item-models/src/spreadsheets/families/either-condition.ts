import type { ProgramFamily } from '../../program/variant';
import { asksFormula } from '../question';
import { drawItems, drawNumbers, drawSheetWorld } from '../worlds';

/** Rows of which one condition or another holds. */
export const eitherCondition: ProgramFamily = {
  id: 'spreadsheets-either-condition',
  version: 1,
  test: 'spreadsheets',
  objective: 'conditional-totals',
  level: 'analyse',
  title: 'One condition or the other',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'OpenDocument 1.3 part 4 (OpenFormula), SUMIFS and COUNTIFS: all conditions must hold',
  misconceptions: {
    'conditions-are-alternatives': 'Two conditions in one function mean one or the other.',
    'overlap-twice': 'Rows that meet both conditions may be counted twice.',
    'negations-added': 'What is unlike one plus what is unlike the other gives either.',
    'or-per-range': 'OR over a range tests row by row.',
    'first-only': 'The second condition adds nothing.',
  },
  build: (random) => {
    const world = drawSheetWorld(random);
    const items = drawItems(random, world, 7);
    const values = drawNumbers(random, 7, 3, 40, 5);
    const [one, two, three] = random.shuffle(world.groups.slice(0, 3));
    const kinds = random.shuffle([one, one, two, two, three, three, three]);
    const kind = random.pick(['same-column', 'two-columns']);
    const totals = random.pick(['SUMIFS', 'COUNTIFS']);
    const limit = [...values].sort((x, y) => x - y)[4] ?? 0;
    const sheet = [
      [world.item, world.group, world.measure],
      ...items.map((item, at) => [item, kinds[at] ?? '', values[at] ?? 0]),
    ];
    const call = (conditions: string) => `${totals}(${totals === 'SUMIFS' ? 'C2:C8,' : ''}${conditions})`;
    const whole = totals === 'SUMIFS' ? 'SUM(C2:C8)' : 'COUNT(C2:C8)';
    const first = `B2:B8,"${one}"`;
    const same = kind === 'same-column';
    const second = same ? `B2:B8,"${two}"` : `C2:C8,">=${limit}"`;
    const [notFirst, notSecond] = [`B2:B8,"<>${one}"`, same ? `B2:B8,"<>${two}"` : `C2:C8,"<${limit}"`];
    const what = same
      ? `with ${world.group} '${one}' or '${two}'`
      : `with ${world.group} '${one}', or ${world.measure} of ${limit} and more, or both`;
    const test = same ? `OR(B2:B8="${one}",B2:B8="${two}")` : `OR(B2:B8="${one}",C2:C8>=${limit})`;
    const asked = totals === 'SUMIFS' ? `the ${world.measure} of the rows` : 'the number of rows';
    return asksFormula({
      structure: { kind, totals },
      surface: { item: world.item, values: values.join(' '), kinds: kinds.join(' ') },
      stem: `Which formula gives ${asked} ${what}?`,
      sheet,
      key: same ? `=${call(first)}+${call(second)}` : `=${whole}-${call(`${notFirst},${notSecond}`)}`,
      wrong: [
        ['conditions-are-alternatives', `=${call(`${first},${second}`)}`],
        ...(same ? [] : [['overlap-twice', `=${call(first)}+${call(second)}`] as const]),
        ['negations-added', `=${call(notFirst)}+${call(notSecond)}`],
        ['or-per-range', `=IF(${test},${whole},0)`],
        ['first-only', `=${whole}-${call(notFirst)}`],
      ],
    });
  },
};
