import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { askMarkedLines } from '../marked-lines';
import { drawTypedWorld } from '../world';

/** Which functions fit where a callback is wanted. */
export const callbackFit: ProgramFamily = {
  id: 'typescript-callback-fit',
  version: 1,
  test: 'typescript',
  objective: 'functions',
  level: 'analyse',
  title: 'Which functions fit as callbacks',
  predictedDifficulty: 0.55,
  status: 'active',
  source:
    'TypeScript Handbook, Type Compatibility: Comparing two functions; More on Functions: Assignability of Functions',
  misconceptions: {
    'parameters-must-match': 'A callback has to take all parameters that it is given.',
    'more-parameters-fit': 'A callback may ask for more parameters than it is given.',
    'void-forbids-result': 'A callback for void may not return anything.',
    'narrower-parameter-fits': 'A callback may ask for a narrower argument than it is given.',
    'wider-parameter-refused': 'A callback may not accept more than it is given.',
    'async-fits-value': 'An async function fits where its value is wanted.',
    'async-misfits-void': 'An async function does not fit where nothing is expected back.',
    'optional-is-certain': 'An optional parameter can be used like one that is always given.',
  },
  build: (random) => {
    const { type, name, amount, extra } = drawTypedWorld(random);
    const [each, on] = random.pick([
      ['each', 'onSave'],
      ['item', 'onOpen'],
      ['entry', 'onClose'],
      ['row', 'onSelect'],
    ]);
    return askMarkedLines(random, {
      head: code`
        type ${type} = { ${name}: string; ${amount}: number };
        type Full${type} = ${type} & { ${extra}: string };
        declare function ${on}(done: (${each}: ${type}, at: number) => void): void;
        declare function pick(test: (${each}: ${type}) => boolean): void;
        declare const totals: number[];
      `,
      pool: [
        [`${on}((${each}) => console.log(${each}.${name}));`, false, 'parameters-must-match'],
        [`${on}((${each}, at, all: string) => console.log(${each}, at, all));`, true, 'more-parameters-fit'],
        [`${on}((${each}) => totals.push(${each}.${amount}));`, false, 'void-forbids-result'],
        [`${on}((${each}: Full${type}) => console.log(${each}.${extra}));`, true, 'narrower-parameter-fits'],
        [`${on}((${each}: { ${name}: string }) => console.log(${each}.${name}));`, false, 'wider-parameter-refused'],
        [`pick(async (${each}) => ${each}.${amount} > 0);`, true, 'async-fits-value'],
        [`${on}(async (${each}) => console.log(${each}.${name}));`, false, 'async-misfits-void'],
        [
          `{ const cut = (${each}: ${type}, to?: number) => ${each}.${amount} > to; pick(cut); }`,
          true,
          'optional-is-certain',
        ],
      ],
      surface: { type, each, on, extra },
    });
  },
};
