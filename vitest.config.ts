import { defineConfig } from 'vitest/config';

const needsPostgres = {
  globalSetup: ['infra/local/src/test-cluster.ts'],
  testTimeout: 30_000,
  hookTimeout: 60_000,
};
const ignored = ['**/node_modules/**', '**/.next/**', 'e2e/**'];

export default defineConfig({
  test: {
    passWithNoTests: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{apps,packages,infra}/**/*.test.{ts,tsx}'],
          exclude: [...ignored, '**/*.{int,fault,long}.test.ts'],
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
