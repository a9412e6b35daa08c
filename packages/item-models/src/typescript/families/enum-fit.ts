import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { askMarkedLines } from '../marked-lines';
import { drawTypedWorld } from '../world';

/** What fits where an enum or a union of texts is wanted. */
export const enumFit: ProgramFamily = {
  id: 'typescript-enum-fit',
  version: 1,
  test: 'typescript',
  objective: 'unions',
  level: 'apply',
  title: 'Enums and unions of texts as parameters',
  predictedDifficulty: 0.55,
  status: 'active',
  source: 'TypeScript Handbook, Enums: String enums, Union enums and enum member types; Everyday Types: Literal Types',
  misconceptions: {
    'text-fits-enum': 'The text of a member fits where the enum is wanted.',
    'enum-misfits-text': 'A member of an enum of texts does not fit where text is wanted.',
    'text-misfits-union': 'A literal text does not fit a union of texts without a conversion.',
    'let-keeps-literal': 'A variable declared by let keeps the literal as its type.',
    'any-number-fits': 'Any number fits a numeric enum.',
    'object-text-is-literal': 'A text in the field of an object literal keeps its literal type.',
    'const-is-wide': 'A constant text is of type string.',
  },
  build: (random) => {
    const { type, kind, kinds } = drawTypedWorld(random);
    const [a, b, c] = random.shuffle(kinds);
    const upper = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
    const beyond = random.int(3, 40);
    return askMarkedLines(random, {
      head: code`
        enum Mode { ${upper(a)} = '${a}', ${upper(b)} = '${b}', ${upper(c)} = '${c}' }
        enum Rank { ${upper(a)}, ${upper(b)}, ${upper(c)} }
        type ${type}Kind = '${a}' | '${b}' | '${c}';
        declare function byMode(mode: Mode): void;
        declare function byRank(rank: Rank): void;
        declare function byKind(${kind}: ${type}Kind): void;
        declare function byText(text: string): void;
      `,
      pool: [
        [`byMode('${a}');`, true, 'text-fits-enum'],
        [`byText(Mode.${upper(b)});`, false, 'enum-misfits-text'],
        [`byKind('${c}');`, false, 'text-misfits-union'],
        [`{ let chosen = '${b}'; byKind(chosen); chosen = ''; }`, true, 'let-keeps-literal'],
        [`byRank(${beyond});`, true, 'any-number-fits'],
        [`{ const options = { ${kind}: '${a}' }; byKind(options.${kind}); }`, true, 'object-text-is-literal'],
        [`{ const fixed = '${c}'; byKind(fixed); }`, false, 'const-is-wide'],
        [`byKind(Mode.${upper(a)});`, true, 'text-fits-enum'],
        [`byRank(1);`, false, 'any-number-fits'],
      ],
      surface: { type, a, b, beyond },
    });
  },
};
