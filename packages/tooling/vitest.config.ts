import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './src/longest-first.mjs';
import { mockingTests } from './src/mocking-tests.mjs';

// Generous: a suite that shares two cores with others is slow, not wrong.
// A limit ends what hangs; a test names one of its own only where it needs more, or where not to wait is its point.
const patient = { testTimeout: 240_000, hookTimeout: 360_000, expect: { poll: { timeout: 60_000 } } };
const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const needsPostgres = { globalSetup: [fromRoot('infra/local/src/test-cluster.ts')], ...patient };
// Each worker has a PostgreSQL of its own, and one that was named is only one: the relay waits for every transaction of
// its server, those of another file's database too.
const servers = process.env['DATABASE_URL'] ? 1 : Math.min(availableParallelism(), 4);
const sideBySide = { ...needsPostgres, maxWorkers: servers, sequence: { groupOrder: 1 } };
// Libraries that change what is global: HyperFormula adds an Iterator that jsdom then looks for in every window.
const ofLibraries = ['apps/skill-tests/src/engines/**/*.test.ts'];
const ignored = ['**/node_modules/**', '**/.next/**'];
const ofOthers = ['**/*.{int,fault,long}.test.ts'];

export default defineConfig({
  root: fromRoot(''),
  test: {
    passWithNoTests: false,
    // By itself vitest leaves a core to the one who watches, which of two is half of the machine.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{apps,packages,infra}/**/*.test.{ts,tsx}', 'e2e/fixtures/*.test.ts'],
          exclude: [...ignored, ...ofLibraries, ...ofOthers],
          // A process of its own for each of so many small files costs more than their tests.
          isolate: false,
          ...patient,
        },
      },
      {
        test: {
          name: 'unit-libraries',
          include: [...ofLibraries],
          exclude: [...ignored, ...ofOthers],
          ...patient,
        },
      },
      {
        test: {
          name: 'int',
          include: ['{apps,packages,infra}/**/*.int.test.ts'],
          exclude: [...ignored, ...mockingTests],
          // Each file has a database of its own; to load the modules anew for each would take a third of the time.
          isolate: false,
          ...sideBySide,
        },
      },
      {
        test: {
          name: 'int-mocking',
          include: mockingTests,
          exclude: ignored,
          ...sideBySide,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['{apps,packages,infra}/**/*.fault.test.ts'],
          exclude: ignored,
          ...sideBySide,
        },
      },
      {
        test: {
          name: 'long',
          include: ['{apps,packages,infra}/**/*.long.test.ts'],
          exclude: ignored,
          ...needsPostgres,
          maxWorkers: 1,
          testTimeout: 3_600_000,
        },
      },
    ],
  },
});
