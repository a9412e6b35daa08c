import { code } from '../code-text';
import { listing } from '../program/listing';
import type { ProgramVariant } from '../program/variant';
import type { Random } from '../random';
import { reported } from './asks';

/**
 * A statement, whether a strict compiler reports it, and the idea of who thinks otherwise. In a statement of several
 * lines § stands where the mark goes.
 */
export type MarkedLine = readonly [text: string, isReported: boolean, misconception: string];

type Matter = {
  readonly head: string;
  readonly pool: readonly MarkedLine[];
  /** Compiler options beside `strict`. */
  readonly options?: readonly string[];
  /** Other files, after the main one. */
  readonly files?: readonly { readonly name: string; readonly text: string }[];
  readonly structure?: Readonly<Record<string, string | number | boolean>>;
  readonly surface: Readonly<Record<string, string | number | boolean>>;
};

const marks = ['A', 'B', 'C', 'D', 'E'] as const;

/**
 * Which of some marked lines are reported? Two lines are in dispute; the options are the four ways to judge them, so
 * that no option stands out by what it shares with the others.
 */
export function askMarkedLines(random: Random, matter: Matter): ProgramVariant {
  const { head, pool, options = [], files = [], structure = {}, surface } = matter;
  const lines = random.sample(pool, random.int(3, 4));
  const [one = 0, other = 1] = random.sample([...lines.keys()], 2);
  const text = (disputed: readonly number[]) => {
    const body = lines.map((line, at) => marked(disputed.includes(at) ? turned(line, at) : line[0], at));
    return `${head}\n\n${body.join('\n')}`;
  };
  const program = (disputed: readonly number[]) =>
    [reported(text(disputed), options), ...files.map(({ name, text: own }) => `//! file ${name}\n${own}`)].join('\n');
  const ideaOf = (at: number) => lines[at]?.[2] ?? '';
  const shown = listing('typescript', text([]), files.length > 0 ? 'main.ts' : null);
  const named = options.map((option) => ` and “${option}”`).join('');
  return {
    parameters: {
      structure: { ...structure, about: ideaOf(one), beside: ideaOf(other), lines: lines.length },
      surface: { ...surface, order: lines.map(([, , idea]) => idea).join(' ') },
    },
    stem: `Which of the marked lines does the compiler report with “strict”${named}?`,
    listings: [...files.map(({ name, text: own }) => listing('typescript', own, name)), shown],
    asks: 'output',
    key: program([]),
    mutants: [
      { misconception: ideaOf(one), program: program([one]) },
      { misconception: ideaOf(other), program: program([other]) },
      { misconception: ideaOf(one), program: program([one, other]) },
    ],
  };
}

function marked(text: string, at: number): string {
  const mark = `// ${marks[at] ?? ''}`;
  return text.includes('§') ? text.replace('§', mark) : `${text} ${mark}`;
}

/** A line of the opposite fate in its place. */
function turned([, isReported]: MarkedLine, at: number): string {
  return isReported ? code`void ${at};` : code`const wrong${at}: string = ${at};`;
}
