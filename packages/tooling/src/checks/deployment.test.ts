import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { workspaceRoot } from '../workspace.mjs';
import { checkDeployment } from './deployment.mjs';
import { composeProblems } from './deployment/compose.mjs';
import { imageProblems } from './deployment/image.mjs';
import { systemdProblems } from './deployment/systemd.mjs';

const read = [
  'infra/compose',
  'infra/docker',
  'infra/systemd',
  'infra/local/src/env.ts',
  'infra/local/src/start/process-settings.ts',
  'apps/cli/bin',
  'apps/marketplace/src/env.ts',
  'apps/marketplace/node_modules/next/dist/bin',
  'apps/skill-tests/src/env.ts',
  'apps/skill-tests/src/main.ts',
  'apps/worker/src/env.ts',
  'apps/worker/src/main.ts',
];
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'assay-deployment-'));
  for (const path of read) cpSync(join(workspaceRoot, path), join(root, path), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

const compose = 'infra/compose/compose.yaml';
const image = 'infra/docker/Dockerfile';
const unit = 'infra/systemd/assay-worker.service';
const checks = new Map([
  [compose, composeProblems],
  [image, imageProblems],
  [unit, systemdProblems],
]);

test('what stands in the repository is right', () => {
  expect(checkDeployment(root)).toEqual([]);
});

test.each([
  [
    compose,
    'SKILL_TESTS_URL:',
    'SKILL_TEST_URL:',
    /sets SKILL_TEST_URL for marketplace.*[\s\S]*does not set SKILL_TESTS_URL/,
  ],
  [compose, 'target: worker', 'target: workers', /the stage workers, which infra\/docker\/Dockerfile lacks/],
  [compose, "'127.0.0.1:3003:3003'", "'3003:3003'", /opens 3003:3003 of worker to every address/],
  [
    compose,
    'dockerfile: infra/docker/Dockerfile',
    'dockerfile: Dockerfile',
    /builds cli from Dockerfile, which does not exist/,
  ],
  [compose, 'cap_drop:', 'cap_dropped:', /cap_dropped|additional properties/],
  [image, 'apps/worker', 'apps/workers', /worker starts \., which does not exist/],
  [image, '"src/main.ts"', '"src/index.ts"', /skill-tests starts src\/index\.ts, which does not exist/],
  [image, 'METRICS_PORT=3003', 'METRIC_PORT=3003', /sets METRIC_PORT for worker, which does not read it/],
  [image, 'FROM service AS worker', 'FORM service AS worker', /infra\/docker\/Dockerfile:\d+ .*FORM/],
  [unit, 'Environment=HOST', 'Environment=ADDRESS', /sets ADDRESS for worker, which does not read it/],
  [unit, 'src/main.ts', 'src/index.ts', /starts src\/index\.ts in \/srv\/assay\/apps\/worker, which does not exist/],
  [unit, 'ProtectSystem=strict', 'ProtectSystem=no', /lacks ProtectSystem=strict/],
])('%s with another word than %s is refused', (file, right, wrong, problem) => {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(right);
  writeFileSync(path, text.replace(right, wrong));
  expect(checks.get(file)?.(root).join('\n')).toMatch(problem);
});
