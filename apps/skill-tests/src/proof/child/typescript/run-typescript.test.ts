import { beforeAll, describe, expect, it } from 'vitest';
import { executeBatch } from '../../execute-batch';
import type { ProgramJob, ProgramOutputs } from '../../messages';

const lines = ['const a: string = 1; // A', 'const b = [1][0].toFixed(); // B'].join('\n');

const jobs: readonly ProgramJob[] = [
  {
    id: 'answers',
    programs: [
      `//! show errors\n${lines}`,
      `//! show errors\n//! options noUncheckedIndexedAccess\n${lines}`,
      '//! show errors\nconst fine = 1; // A',
      '//! show verdict\nconst a: string = 1;',
      '//! show verdict\nconst a: number = 1;',
      '//! show type shown\ntype Row = { id: string; note?: string };\nconst shown = [{} as Row].map((row) => row.note);',
      '//! show output\nenum Size { Small, Large }\nconst typed = "3" as unknown as number;\nconsole.log(Size[1], typed + 1);',
    ],
  },
  {
    id: 'files',
    programs: [
      "//! show errors\nimport type { Row } from './row';\nconst row: Row = { id: 1 }; // A\n//! file row.ts\nexport interface Row { id: string }",
    ],
  },
  {
    id: 'a clean slate',
    programs: [
      '//! show output\nvar left = 1;',
      '//! show output\nconsole.log(left);',
      '//! show type left\nlet left: string;',
    ],
  },
  { id: 'endless', programs: ['//! show output\nfor (;;);'] },
  { id: 'silent', programs: ['console.log(1);'] },
  {
    id: 'reach',
    programs: [
      '//! show output\ndeclare const fetch: unknown;\nconsole.log(typeof fetch, typeof (globalThis as Record<string, unknown>).XMLHttpRequest);',
    ],
  },
];

const outcomes = new Map<string, unknown>();

describe('programs of the TypeScript test', () => {
  // One batch for all of them: the start of the compiler takes longer than their programs.
  beforeAll(async () => {
    const child = { executor: 'typescript', surroundings: 'plain' } as const;
    for await (const { job, outcome } of executeBatch<ProgramJob, ProgramOutputs>(child, jobs))
      outcomes.set(job.id, outcome);
  });

  it('tell the marked lines that a strict compiler reports, the verdict, a type as an editor shows it, and the output', () => {
    const texts = ['A', 'A, B', 'none', 'TS2322 at 6', 'accepted', '(string | undefined)[]', 'Large 31'];
    expect(outcomes.get('answers')).toMatchObject({
      kind: 'done',
      outputs: texts.map((text) => ({ text, fault: null })),
    });
  });

  it('see the other files of a question', () => {
    expect(outcomes.get('files')).toMatchObject({ kind: 'done', outputs: [{ text: 'A' }] });
  });

  it('start from a clean slate, name the fault that ends them, and are stopped when they do not end', () => {
    const outputs = [
      { text: '', fault: null },
      { text: '', fault: 'Uncaught ReferenceError' },
      { text: 'string', fault: null },
    ];
    expect(outcomes.get('a clean slate')).toMatchObject({ kind: 'done', outputs });
    expect(outcomes.get('endless')).toMatchObject({ kind: 'broken', message: 'a program does not end' });
    expect(outcomes.get('silent')).toMatchObject({
      kind: 'broken',
      message: 'a program does not say what to show',
    });
  });

  it('find neither network nor files', () => {
    expect(outcomes.get('reach')).toMatchObject({ kind: 'done', outputs: [{ text: 'undefined undefined' }] });
  });
});
