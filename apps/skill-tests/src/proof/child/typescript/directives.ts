import { BrokenJob } from '../executor';

/** What a program of the TypeScript test asks of the compiler; the first lines of its text say so. */
export type Request = {
  /**
   * `errors`: the marked lines that are reported. `verdict`: whether the whole is accepted. `type`: how an editor
   * shows the type of a name. `output`: what is printed once the types are erased, whether they fit or not.
   */
  readonly show: 'errors' | 'verdict' | 'type' | 'output';
  /** The name whose type is asked for. */
  readonly name: string;
  /** Compiler options beside `strict` that are switched on. */
  readonly options: readonly string[];
  readonly files: readonly { readonly name: string; readonly text: string }[];
};

const shows = ['errors', 'verdict', 'type', 'output'] as const;

/** Reads `//! show errors` and the like off the head of a program; `//! file order.ts` starts another file. */
export function requestOf(program: string): Request {
  const [head = '', ...rest] = program.split(/^\/\/! file (?=\S+$)/m);
  const lines = head.split('\n');
  const directives = lines.filter((line) => line.startsWith('//! ')).map((line) => line.slice(4).split(' '));
  const named = (word: string) => directives.find(([first]) => first === word)?.slice(1) ?? [];
  const [wanted, name = ''] = named('show');
  const show = shows.find((each) => each === wanted);
  if (!show) throw new BrokenJob('a program does not say what to show');
  const main = { name: 'main.ts', text: lines.filter((line) => !line.startsWith('//! ')).join('\n') };
  const others = rest.map((text) => {
    const end = text.indexOf('\n');
    return { name: text.slice(0, end), text: text.slice(end + 1) };
  });
  return { show, name, options: named('options'), files: [main, ...others] };
}
