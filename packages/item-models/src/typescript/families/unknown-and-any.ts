import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { askMarkedLines } from '../marked-lines';
import { drawTypedWorld } from '../world';

/** Values whose type is not known. */
export const unknownAndAny: ProgramFamily = {
  id: 'typescript-unknown-and-any',
  version: 1,
  test: 'typescript',
  objective: 'unchecked-values',
  level: 'apply',
  title: 'What may be done with unknown and with any',
  predictedDifficulty: 0.65,
  status: 'active',
  source:
    'TypeScript Handbook, More on Functions: unknown; Everyday Types: any; tsconfig reference: useUnknownInCatchVariables',
  misconceptions: {
    'unknown-is-any': 'unknown allows what any allows.',
    'any-is-checked': 'Values of type any are checked where they are used.',
    'catch-gives-error': 'What is caught is an Error.',
    'instance-check-idle': 'instanceof does not narrow unknown.',
    'object-has-fields': 'A typeof check for object lets any field be read.',
    'parse-gives-unknown': 'JSON.parse answers unknown.',
    'anything-fits-unknown': 'Only some values can be assigned to unknown.',
    'annotation-converts': 'A parameter of type unknown can be passed on where a text is wanted.',
  },
  build: (random) => {
    const { one, name, amount, extra, names } = drawTypedWorld(random);
    const [first] = random.shuffle(names);
    return askMarkedLines(random, {
      head: code`
        declare const ${one}: unknown;
        declare const loose: any;
        declare function send(${name}: string): void;
      `,
      pool: [
        [`console.log(${one}.${amount});`, true, 'unknown-is-any'],
        [`console.log(loose.${amount}.${extra}.${name});`, false, 'any-is-checked'],
        [`{ const total: number = loose.${name}; console.log(total); }`, false, 'any-is-checked'],
        [`try { send('${first}'); } catch (error) { console.log(error.message); }`, true, 'catch-gives-error'],
        [`if (${one} instanceof Date) console.log(${one}.getTime());`, false, 'instance-check-idle'],
        [`if (typeof ${one} === 'object') console.log(${one}.${name});`, true, 'object-has-fields'],
        [`console.log(JSON.parse('{}').${amount}.${extra});`, false, 'parse-gives-unknown'],
        [`{ const kept: unknown = { ${name}: '${first}' }; console.log(kept); }`, false, 'anything-fits-unknown'],
        [`send(${one});`, true, 'annotation-converts'],
        [`if (typeof ${one} === 'string') send(${one});`, false, 'instance-check-idle'],
      ],
      surface: { one, name, amount, extra, first },
    });
  },
};
