import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Generous: a suite that shares two cores with others is slow, not wrong.
const patient = { testTimeout: 60_000, hookTimeout: 120_000 };
const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const needsPostgres = { globalSetup: [fromRoot('infra/local/src/test-cluster.ts')], ...patient };
const ignored = ['**/node_modules/**', '**/.next/**', 'e2e/**'];

export default defineConfig({
  root: fromRoot(''),
  test: {
    passWithNoTests: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{apps,packages,infra}/**/*.test.{ts,tsx}'],
          exclude: [...ignored, '**/*.{int,fault,long}.test.ts'],
          ...patient,
        },
      },
      {
        test: { name: 'int', include: ['{apps,packages,infra}/**/*.int.test.ts'], exclude: ignored, ...needsPostgres },
      },
      {
        test: {
          name: 'faults',
          include: ['{apps,packages,infra}/**/*.fault.test.ts'],
          exclude: ignored,
          ...needsPostgres,
        },
      },
      {
        test: {
          name: 'long',
          include: ['{apps,packages,infra}/**/*.long.test.ts'],
          exclude: ignored,
          ...needsPostgres,
          testTimeout: 3_600_000,
        },
      },
    ],
  },
});
