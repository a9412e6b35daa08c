import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { scriptQuestion } from '../script';

const worlds = [
  { data: 'seats', names: ['Ana', 'Bo', 'Cem', 'Dia'] },
  { data: 'rooms', names: ['spa', 'bar', 'gym', 'hall'] },
  { data: 'prices', names: ['tea', 'rice', 'oil', 'salt'] },
  { data: 'stages', names: ['draft', 'check', 'print', 'ship'] },
  { data: 'teams', names: ['web', 'app', 'ops', 'law'] },
] as const;

/** What comes back after writing JSON and reading it again. */
export const jsonRoundTrip: ProgramFamily = {
  id: 'python-json-round-trip',
  version: 1,
  test: 'python',
  objective: 'data-formats',
  level: 'apply',
  title: 'To JSON and back',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'Python 3.14 Library Reference, json: dumps, Encoders and Decoders (conversion tables)',
  misconceptions: {
    'keys-keep-type': 'Keys that are numbers come back as numbers.',
    'tuples-come-back': 'A tuple comes back as a tuple.',
    'sets-become-lists': 'A set is written as a list.',
    'tuples-refused': 'A tuple cannot be written as JSON.',
    'numbers-become-text': 'Numbers come back as text.',
    'none-is-left-out': 'A value of None is left out.',
    'pairs-come-back': 'A dictionary whose keys are numbers comes back as a list of pairs.',
    'number-keys-refused': 'Keys that are numbers cannot be written as JSON.',
  },
  build: (random) => {
    const { data, names } = random.pick(worlds);
    const [a = '', b = '', c = ''] = random.shuffle(names);
    const [n, m] = [random.int(2, 9), random.int(10, 40)];
    const about = random.pick(['keys', 'lookup', 'tuple', 'none', 'set']);
    const content = {
      keys: `{${n}: '${a}', ${m}: '${b}'}`,
      lookup: `{${n}: '${a}', ${m}: '${b}'}`,
      tuple: `{'${a}': (${n}, ${m}), '${b}': [${m}]}`,
      none: `{'${a}': None, '${b}': (${n}, True)}`,
      set: `{'${a}': {${n}}, '${b}': [${m}]}`,
    }[about];
    const missing = random.pick(["'none'", '0']);
    const print =
      about === 'lookup' ? `print(back.get(${n}, ${missing}), back.get('${n}', ${missing}), len(back))` : 'print(back)';
    const program = (back: string, shown = print) => code`
      import json

      ${data} = ${content}
      back = ${back}
      ${shown}
    `;
    const key = program(`json.loads(json.dumps(${data}))`);
    const same = program(data);
    const fault = program("json.loads('{}')", "raise TypeError('')");
    const typed = (text: string) => program(text);
    const variants = {
      keys: [
        ['keys-keep-type', same],
        ['number-keys-refused', fault],
        ['pairs-come-back', typed(`[[key, value] for key, value in ${data}.items()]`)],
        ['pairs-come-back', typed(`list(${data}.items())`)],
      ],
      lookup: [
        ['keys-keep-type', same],
        ['number-keys-refused', fault],
        ['numbers-become-text', typed(`{**${data}, '${n}': '${a}', '${m}': '${b}'}`).replace('len(back)', '2')],
        ['keys-keep-type', program('{}', print.replace('len(back)', '2'))],
      ],
      tuple: [
        ['tuples-come-back', same],
        ['tuples-refused', fault],
        ['numbers-become-text', typed(`{'${a}': '(${n}, ${m})', '${b}': [${m}]}`)],
        ['numbers-become-text', typed(`{'${a}': ['${n}', '${m}'], '${b}': ['${m}']}`)],
      ],
      none: [
        ['tuples-come-back', same],
        ['none-is-left-out', typed(`{'${b}': [${n}, True]}`)],
        ['numbers-become-text', typed(`{'${a}': 'null', '${b}': [${n}, 'true']}`)],
        ['tuples-refused', fault],
        ['numbers-become-text', typed(`{'${a}': '', '${b}': [${n}, 1]}`)],
      ],
      set: [
        ['sets-become-lists', typed(`{'${a}': [${n}], '${b}': [${m}]}`)],
        ['tuples-come-back', same],
        ['none-is-left-out', typed(`{'${b}': [${m}]}`)],
        ['numbers-become-text', typed(`{'${a}': '{${n}}', '${b}': [${m}]}`)],
      ],
    } as const;
    const [central, ...others] = variants[about];
    return scriptQuestion({
      structure: { about, missing: about === 'lookup' ? missing : '' },
      surface: { data, a, c, n, m },
      key,
      wrong: [central, ...others],
    });
  },
};
