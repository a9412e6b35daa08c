import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { workspaceRoot } from '../workspace.mjs';
import { checkOperatorGuide } from './operator-guide.mjs';

const guide = 'apps/docs/operating.md';
const read = [
  guide,
  'infra/local/src/env.ts',
  ...['marketplace', 'skill-tests', 'worker'].map((app) => `apps/${app}/src/env.ts`),
];
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'assay-guide-'));
  for (const path of read) cpSync(join(workspaceRoot, path), join(root, path));
});

afterEach(() => rmSync(root, { recursive: true }));

test.each([
  [guide, '`SMTP_URL`', '`SMTP_ADDRESS`', ['does not name SMTP_URL', 'names SMTP_ADDRESS']],
  ['apps/worker/src/env.ts', '  LOG_LEVEL:', '  LOG_DEPTH:', ['does not name LOG_DEPTH', 'names LOG_LEVEL']],
  [
    'infra/local/src/env.ts',
    "env['ASSAY_DATA']",
    "env['ASSAY_FOLDER']",
    ['does not name ASSAY_FOLDER', 'names ASSAY_DATA'],
  ],
])(
  'a setting that only the guide or only the code knows is found: %s with %s as %s',
  (file, right, wrong, problems) => {
    expect(checkOperatorGuide(root)).toEqual([]);
    const path = join(root, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(right, wrong));
    const found = checkOperatorGuide(root).map((problem) => problem.slice(guide.length + 1));
    expect(found.map((problem) => problem.split(', ')[0])).toEqual(problems);
  },
);
