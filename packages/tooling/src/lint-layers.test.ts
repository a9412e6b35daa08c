import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lintArguments } from './steps.mjs';

const refused = [
  ['packages/domain/src/library.ts', "import 'zod';"],
  ['packages/domain/src/upwards.ts', "import '@assay/protocol/event/catalog';"],
  ['packages/psychometrics/src/database.ts', "import 'drizzle-orm';"],
  ['packages/psychometrics/src/sibling.ts', "import '@assay/item-models/sql/families';"],
  ['packages/protocol/src/dto/file.ts', "import 'node:fs';"],
  ['packages/services/src/job/transport.ts', "import '@trpc/server';"],
  ['packages/services/src/job/queue.ts', "import 'bullmq';"],
  ['packages/api/src/routers/job.ts', "import '@assay/db/schema/identity';"],
  ['apps/marketplace/src/app/page.tsx', "import '@assay/db/schema/identity';"],
  ['apps/skill-tests/src/enqueue.ts', "import '@assay/queue/producer';"],
  ['apps/worker/src/handlers/render.ts', "import '@assay/db/schema/log';"],
] as const;

const allowed = [
  ['packages/services/src/job/post.ts', "import '@assay/db/schema/identity';\nimport '@assay/domain/kernel/id';"],
  ['packages/services/src/job/post.test.ts', "import '@assay/testkit/database';"],
  ['apps/marketplace/src/context.ts', "import '@assay/db/connect';"],
] as const;

const faulty = [
  ['packages/domain/src/one.ts', "import { two } from './two';\nexport const one = (): number => two();"],
  ['packages/domain/src/two.ts', "import { one } from './one';\nexport const two = (): number => one();"],
  ['packages/domain/src/floating.ts', 'export const start = (work: () => Promise<void>): void => {\n  work();\n};'],
  ['packages/domain/src/mistyped.ts', "export const count: number = 'two';"],
] as const;

const workspace = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'assay-lint-'));
let result = { code: 0, lines: [''] };

// One run of the linter over a small workspace with the very configuration of this one. Nothing is installed there: what a
// file may import is told by names, and the types of all that is imported would take most of the time.
beforeAll(() => {
  for (const file of ['.oxlintrc.json', 'packages/tooling/oxlint/layers.json'])
    cpSync(join(workspace, file), join(folder, file));
  write(
    'tsconfig.json',
    '{ "compilerOptions": { "module": "preserve", "strict": true, "noUncheckedSideEffectImports": false } }',
  );
  for (const [name, text] of [...refused, ...allowed, ...faulty]) write(name, text);
  const program = join(workspace, 'node_modules/.bin/oxlint');
  const args = ['--quiet', '--format=unix', ...lintArguments];
  const { status, stdout } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
  result = { code: status ?? 1, lines: stdout.split('\n') };
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), `${text}\n`);
}

function complaintsAbout(name: string): string {
  return result.lines.filter((line) => line.includes(name)).join('\n');
}

test.each(refused)('the table of layers refuses in %s: %s', (name) => {
  expect(complaintsAbout(name)).toContain('no-restricted-imports');
});

test.each(allowed)('the table of layers allows in %s: %s', (name) => {
  expect(complaintsAbout(name)).toBe('');
});

test('modules that import each other in a circle are refused', () => {
  expect(complaintsAbout('packages/domain/src/one.ts')).toContain('no-cycle');
});

test('rules that need types run: a promise that nobody awaits is refused', () => {
  expect(complaintsAbout('packages/domain/src/floating.ts')).toContain('no-floating-promises');
});

test('what the compiler refuses is refused', () => {
  expect(complaintsAbout('packages/domain/src/mistyped.ts')).toContain('TS2322');
});

test('a refusal makes the linter, and so the check, fail', () => {
  expect(result.code).not.toBe(0);
});
