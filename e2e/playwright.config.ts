import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { defineConfig } from '@playwright/test';

// The workers read this file again; they must find the folder and the port of the first reading.
process.env['ASSAY_E2E_DATA'] ??= mkdtempSync(join(tmpdir(), 'assay-e2e-'));
process.env['ASSAY_E2E_PORT'] ??= '3900';
const data = process.env['ASSAY_E2E_DATA'];
const port = process.env['ASSAY_E2E_PORT'];
// The address of a demo market that runs already: the journeys then walk through it instead of starting one of their own.
const running = process.env['ASSAY_E2E_URL'];

// The first that is there: the browser without its windows takes less than half of the processor time.
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];
const folders = (process.env['PATH'] ?? '').split(delimiter);
const browser = names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));

const ofAnotherInstallation = [
  'DATABASE_URL',
  'DATABASE_URL_MARKETPLACE',
  'DATABASE_URL_SKILL_TESTS',
  'DATABASE_URL_WORKER',
  'PUBLIC_URL',
  'LOG_CHECKPOINTS',
];

export default defineConfig({
  testDir: 'journeys',
  // Where the market's own secrets lie, for the journey that looks for them in what a browser receives; and whether sweeps
  // open every page, or one of each kind.
  metadata: { data, isWhole: process.env['ASSAY_E2E_WHOLE'] === '1' },
  // Generous: a market that shares two cores with others is slow, not wrong.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  // One market is shared by all journeys; each works with people or jobs of its own, so that two walk at once.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // Where a change is judged, one stumble does not refuse the work of a day; the summary names it, and it is mended.
  retries: process.env['CI'] === undefined ? 0 : 1,
  reporter: 'list',
  use: {
    baseURL: running ?? `http://localhost:${port}`,
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    // Pages as they were, without a film of them: filming costs a good part of the run.
    trace: { mode: 'retain-on-first-failure', screenshots: false },
    viewport: { width: 1280, height: 900 },
    ...(browser ? { launchOptions: { executablePath: browser } } : {}),
  },
  ...(running === undefined && {
    webServer: {
      // A whole installation as its operator starts it, fresh, with the demo market.
      command: 'node ../infra/local/start.mjs',
      env: {
        ASSAY_DATA: data,
        PORT: port,
        // What a file of settings names for an installation of its own is not the journeys'.
        ...Object.fromEntries(ofAnotherInstallation.map((name) => [name, ''])),
        // Proving the questions of every test would take the machine from the journeys for an hour.
        PREPARED_TESTS: 'marketplace-readiness,sql,javascript',
      },
      wait: { stdout: /Assay runs at/ },
      timeout: 1_200_000,
      stdout: 'pipe',
      stderr: 'pipe',
      // Longer than each of its processes is given to end: a PostgreSQL left behind would keep the folder.
      gracefulShutdown: { signal: 'SIGINT', timeout: 90_000 },
    },
  }),
});
