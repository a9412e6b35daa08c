// Runs every suite and ends with the line "N passed, M failed". With --long, the long-running tests as well.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, root } from './install.mjs';
import { checkReport, playwrightReport, vitestReport } from './test-reports.mjs';
import { provideSystemPrograms } from './test-system.mjs';

const isLong = process.argv.includes('--long');

install();
const { missing, leftOut } = provideSystemPrograms({ isLong });

const reports = mkdtempSync(join(tmpdir(), 'assay-reports-'));
const vitestConfig = ['--config', 'packages/tooling/vitest.config.ts'];
const vitestReporters = ['--reporter=default', '--reporter=json'];
const vitest = (project) => ({
  name: project,
  command: [moduleBin('vitest', 'vitest.mjs'), 'run', ...vitestConfig, '--project', `${project}*`, ...vitestReporters],
  reportArgs: (file) => [`--outputFile.json=${file}`],
  read: vitestReport,
});

const suites = [
  {
    name: 'check',
    command: [join(root, 'packages/tooling/bin/check.mjs')],
    reportArgs: (file) => ['--report', file],
    read: checkReport,
  },
  vitest('unit'),
  vitest('int'),
  vitest('faults'),
  ...(isLong ? [vitest('long')] : []),
  {
    name: 'e2e',
    cwd: 'e2e',
    command: [moduleBin('@playwright/test', 'cli.js', 'e2e'), 'test', '--reporter=list,json'],
    // Every page in the long run, one of each kind in the short one.
    reportEnv: (file) => ({ PLAYWRIGHT_JSON_OUTPUT_NAME: file, ...(isLong && { ASSAY_E2E_WHOLE: '1' }) }),
    read: playwrightReport,
  },
];

const results = [];
for (const suite of suites) results.push(await run(suite));
rmSync(reports, { recursive: true, force: true });

// What failed, once more and together: between a suite's end and the last line lie thousands of others.
for (const { name, broken = [] } of results) {
  for (const { test, why } of broken) {
    console.log(`\n✗ ${name}: ${relative(test)}`);
    for (const line of why) console.log(`    ${relative(line)}`);
  }
}

console.log('');
for (const { name, passed, failed, reason } of results) {
  console.log(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed${reason ? ` (${reason})` : ''}`);
}
for (const test of results.flatMap(({ unsteady = [] }) => unsteady)) console.log(`~ failed once, then passed: ${test}`);
for (const program of leftOut) console.log(`– ${program}`);
for (const program of missing) console.log(`✗ ${program}`);
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0) + missing.length;
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);

/** A suite fails when a test fails, when its runner ends badly, and when it found nothing to run. */
async function run({ name, cwd = '.', command, reportArgs = () => [], reportEnv = () => ({}), read }) {
  console.log(`\n── ${name}`);
  const report = join(reports, `${name}.json`);
  if (command[0] === undefined || !existsSync(join(root, cwd)))
    return { name, passed: 0, failed: 1, reason: 'its runner is not installed' };
  const child = spawn(process.execPath, [...command, ...reportArgs(report)], {
    cwd: join(root, cwd),
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...reportEnv(report), TURBO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' },
  });
  const [code] = await once(child, 'close');
  if (!existsSync(report)) return { name, passed: 0, failed: 1, reason: `its runner ended with ${code} and no report` };
  const counts = read(JSON.parse(readFileSync(report, 'utf8')));
  if (counts.passed + counts.failed === 0) return { name, passed: 0, failed: 1, reason: 'it found nothing to run' };
  if (code !== 0 && counts.failed === 0) return { name, ...counts, failed: 1, reason: `its runner ended with ${code}` };
  return { name, ...counts };
}

/** Reports name files from the root of the disk. */
function relative(text) {
  return text.replaceAll(root, '');
}

function moduleBin(module, file, workspace = '.') {
  try {
    const manifest = createRequire(join(root, workspace, 'package.json')).resolve(`${module}/package.json`);
    return join(manifest, '..', file);
  } catch (error) {
    if (error.code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
