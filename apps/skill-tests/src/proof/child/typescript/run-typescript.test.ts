import { describe, expect, it } from 'vitest';
import { executeBatch } from '../../execute-batch';
import type { ProgramJob, ProgramOutputs } from '../../messages';

const child = { executor: 'typescript', surroundings: 'plain' } as const;

async function outcomesOf(...programs: readonly (readonly string[])[]) {
  const jobs = programs.map((each, at) => ({ id: String(at), programs: each }));
  const outcomes = [];
  for await (const { outcome } of executeBatch<ProgramJob, ProgramOutputs>(child, jobs)) outcomes.push(outcome);
  return outcomes;
}

describe('programs of the TypeScript test', () => {
  it('tell the marked lines that a strict compiler reports, the verdict, a type as an editor shows it, and the output', async () => {
    const lines = ['const a: string = 1; // A', 'const b = [1][0].toFixed(); // B'].join('\n');
    const [outcome] = await outcomesOf([
      `//! show errors\n${lines}`,
      `//! show errors\n//! options noUncheckedIndexedAccess\n${lines}`,
      '//! show errors\nconst fine = 1; // A',
      '//! show verdict\nconst a: string = 1;',
      '//! show verdict\nconst a: number = 1;',
      '//! show type shown\ntype Row = { id: string; note?: string };\nconst shown = [{} as Row].map((row) => row.note);',
      '//! show output\nenum Size { Small, Large }\nconst typed = "3" as unknown as number;\nconsole.log(Size[1], typed + 1);',
    ]);
    expect(outcome).toMatchObject({
      kind: 'done',
      outputs: ['A', 'A, B', 'none', 'TS2322 at 6', 'accepted', '(string | undefined)[]', 'Large 31'].map((text) => ({
        text,
        fault: null,
      })),
    });
  }, 120_000);

  it('see the other files of a question', async () => {
    const [outcome] = await outcomesOf([
      "//! show errors\nimport type { Row } from './row';\nconst row: Row = { id: 1 }; // A\n//! file row.ts\nexport interface Row { id: string }",
    ]);
    expect(outcome).toMatchObject({ kind: 'done', outputs: [{ text: 'A' }] });
  }, 120_000);

  it('start from a clean slate, name the fault that ends them, and are stopped when they do not end', async () => {
    const [first, endless, silent] = await outcomesOf(
      [
        '//! show output\nvar left = 1;',
        '//! show output\nconsole.log(left);',
        '//! show type left\nlet left: string;',
      ],
      ['//! show output\nfor (;;);'],
      ['console.log(1);'],
    );
    const outputs = [
      { text: '', fault: null },
      { text: '', fault: 'Uncaught ReferenceError' },
      { text: 'string', fault: null },
    ];
    expect(first).toMatchObject({ kind: 'done', outputs });
    expect(endless).toMatchObject({ kind: 'broken', message: 'a program does not end' });
    expect(silent).toMatchObject({ kind: 'broken', message: 'a program does not say what to show' });
  }, 120_000);

  it('find neither network nor files', async () => {
    const [outcome] = await outcomesOf([
      '//! show output\ndeclare const fetch: unknown;\nconsole.log(typeof fetch, typeof (globalThis as Record<string, unknown>).XMLHttpRequest);',
    ]);
    expect(outcome).toMatchObject({ kind: 'done', outputs: [{ text: 'undefined undefined' }] });
  }, 120_000);
});
