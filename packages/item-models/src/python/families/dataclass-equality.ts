import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { scriptQuestion } from '../script';

const worlds = [
  { cls: 'Price', x: 'amount', y: 'currency', values: ["'EUR'", "'SEK'", "'INR'"] },
  { cls: 'Room', x: 'number', y: 'wing', values: ["'east'", "'west'", "'north'"] },
  { cls: 'Ticket', x: 'row', y: 'zone', values: ["'A'", "'B'", "'C'"] },
  { cls: 'Part', x: 'size', y: 'metal', values: ["'zinc'", "'iron'", "'brass'"] },
  { cls: 'Shift', x: 'hours', y: 'day', values: ["'Mon'", "'Tue'", "'Fri'"] },
] as const;

/** When objects are equal, and whether they can stand in a set. */
export const dataclassEquality: ProgramFamily = {
  id: 'python-dataclass-equality',
  version: 1,
  test: 'python',
  objective: 'objects',
  level: 'apply',
  title: 'Equality, identity and hashing of objects',
  predictedDifficulty: 0.55,
  status: 'active',
  source:
    'Python 3.14 Library Reference, dataclasses: dataclass (eq, frozen, order); Language Reference, object.__hash__',
  misconceptions: {
    'equal-means-same': 'Two equal objects are one and the same object.',
    'plain-class-compares-fields': 'Objects of any class are equal when their fields are.',
    'dataclass-compares-identity': 'Objects of a dataclass are equal only to themselves.',
    'dataclass-is-hashable': 'Every dataclass can stand in a set.',
    'nothing-is-hashable': 'Objects of a class that we write cannot stand in a set.',
    'set-ignores-equality': 'A set keeps equal objects side by side.',
  },
  build: (random) => {
    const { cls, x, y, values } = random.pick(worlds);
    const kind = random.pick(['plain', 'dataclass', 'frozen']);
    const asked = random.pick(['set', 'is', 'in', 'index']);
    const [v, w] = random.shuffle(values);
    const n = random.int(2, 99);
    const plain = code`
      class ${cls}:
          def __init__(self, ${x}, ${y}):
              self.${x} = ${x}
              self.${y} = ${y}
    `;
    const data = (options: string) => code`
      from dataclasses import dataclass

      @dataclass${options}
      class ${cls}:
          ${x}: int
          ${y}: str
    `;
    const classes = { plain, dataclass: data(''), frozen: data('(frozen=True)') };
    const uses = {
      set: `print(first == second, len({first, second, third}))`,
      is: 'print(first == second, first is second, len({first, third}))',
      in: 'print(second in [first, third], len({first, second}))',
      index: 'print([first, third].count(second), second in {first, third})',
    };
    const made = (text: string) => code`
      ${text}

      first = ${cls}(${n}, ${v})
      second = ${cls}(${n}, ${v})
      third = ${cls}(${n}, ${w})
    `;
    const program = (text: string, use = uses[asked]) => `${made(text)}\n${use}`;
    const identical = program(classes.frozen).replace(`second = ${cls}(${n}, ${v})`, 'second = first');
    const fault = program(classes.dataclass);
    const hashed = program(data('(unsafe_hash=True)'));
    const apart = {
      set: 'print(True, 3)',
      is: 'print(True, False, 1)',
      in: 'print(True, 2)',
      index: 'print(1, False)',
    }[asked];
    const half = {
      set: 'print(False, 2)',
      is: 'print(False, True, 2)',
      in: 'print(False, 1)',
      index: 'print(2, True)',
    }[asked];
    const centrals = {
      plain: ['plain-class-compares-fields', hashed],
      dataclass: ['dataclass-is-hashable', hashed],
      frozen: ['dataclass-compares-identity', program(plain)],
    } as const;
    return scriptQuestion({
      structure: { kind, asked },
      surface: { cls, n, v },
      key: program(classes[kind]),
      wrong: [
        centrals[kind],
        ['dataclass-compares-identity', program(plain)],
        ['nothing-is-hashable', fault],
        ['equal-means-same', identical],
        ['set-ignores-equality', apart],
        ['dataclass-compares-identity', half],
      ],
    });
  },
};
