import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { workspaceRoot } from '../workspace.mjs';
import { checkAlerts } from './alerts.mjs';

const rules = 'infra/observability/alerts.yaml';
const guide = 'apps/docs/operating.md';
const served = [
  'apps/worker/src/metrics.ts',
  'apps/marketplace/src/lib/metrics/count-calls.ts',
  'apps/marketplace/src/lib/metrics/count-answers.ts',
  'apps/skill-tests/src/http/meters.ts',
];
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'assay-alerts-'));
  for (const path of [rules, guide, ...served]) cpSync(join(workspaceRoot, path), join(root, path));
  execFileSync('git', ['init', '--quiet'], { cwd: root });
});

afterEach(() => rmSync(root, { recursive: true }));

test.each([
  [rules, 'assay_ledger_faults', 'assay_ledger_errors', ['no process serves', 'does not explain']],
  ['apps/worker/src/metrics.ts', 'assay_dead_letters_open', 'assay_letters_open', ['no process serves']],
  [served[1], 'assay_call_duration_seconds', 'assay_call_seconds', ['no process serves']],
  [guide, 'assay_log_seal_lag_seconds', 'assay_log_lag_seconds', ['does not explain']],
])('an alarm over a figure that is not there is found: %s with %s as %s', (file, right, wrong, problems) => {
  expect(checkAlerts(root)).toEqual([]);
  const path = join(root, file ?? '');
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(right, wrong));
  const found = checkAlerts(root);
  expect(found).toHaveLength(problems.length);
  for (const [index, problem] of problems.entries()) expect(found[index]).toContain(problem);
});
