import { BaseSequencer } from 'vitest/node';

/** Files that take long for their size. A clean clone knows nothing of earlier runs, and would begin with the largest files. */
export const longest = [
  // Waits more than it works, beside one that works.
  'apps/worker/src/worker.fault.test.ts',
  'packages/faults/src/cycles.fault.test.ts',
  'apps/worker/src/killed-in-between.fault.test.ts',
  'apps/worker/src/impact/killed-in-between.fault.test.ts',
  'apps/cli/src/commands/restore.fault.test.ts',
  'infra/local/src/start/recover.fault.test.ts',
  'apps/worker/src/worker.int.test.ts',
  'apps/skill-tests/src/reproof/reproof.int.test.ts',
  'apps/skill-tests/src/proof/prove-programs.test.ts',
  'apps/skill-tests/src/proof/practice.test.ts',
  'apps/skill-tests/src/proof/prove-sql.test.ts',
  'packages/credentials/src/verify/tamper.test.ts',
];

/** What takes longest begins first, so that no worker is left alone with it at the end. */
export class LongestFirst extends BaseSequencer {
  /** @param {import('vitest/node').TestSpecification[]} files */
  async sort(files) {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => groupOf(a) - groupOf(b) || rankOf(a) - rankOf(b));
  }
}

function groupOf({ project }) {
  return project.config.sequence.groupOrder;
}

function rankOf({ moduleId }) {
  const at = longest.findIndex((path) => moduleId.endsWith(`/${path}`));
  return at < 0 ? longest.length : at;
}
