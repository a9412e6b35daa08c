import { describe, expect, it } from 'vitest';
import { executeBatch } from '../../execute-batch';
import { executeInBoth } from '../../execute-in-both';
import type { ProgramJob, ProgramOutputs } from '../../messages';
import { defaultLimits } from '../../sandbox';

describe('programs in Python', () => {
  it('start from a clean slate, see nothing of this machine or of Node, and name the fault that ends them', async () => {
    const outcome = await runPlainly([
      "names = ['kept']\nopen('left.txt', 'w').write('here')\nprint(names)",
      "import os\nprint('names' in globals(), os.listdir('.'))",
      "print('before')\n{}['none']",
      "import os\nprint(os.path.exists('/etc/passwd'))",
      "import js\nprint(hasattr(js, 'process'), hasattr(js, 'fetch'))",
    ]);
    expect(outcome).toMatchObject([
      { text: "['kept']", fault: null },
      { text: 'False []', fault: null },
      { text: 'before', fault: 'Uncaught KeyError' },
      { text: 'False', fault: null },
      { text: 'False False', fault: null },
    ]);
  }, 120_000);

  it('print unlike things where they hang on hashes or the time zone', async () => {
    const [plain, contrary] = await run([
      "print({'one', 'two', 'three', 'four', 'five', 'six'})",
      'import time\nprint(time.localtime(0).tm_hour)',
    ]);
    expect(plain?.[0]).not.toEqual(contrary?.[0]);
    expect(plain?.[1]).not.toEqual(contrary?.[1]);
  }, 120_000);

  it('are killed when they do not end', async () => {
    expect(await runPlainly(['while True: pass'], 2000)).toBe('lost');
  }, 120_000);
});

/** What the programs printed in each of the two surroundings, or how the job ended. */
async function run(programs: readonly string[]) {
  for await (const executions of executeInBoth('python', [{ id: 'one', programs }]))
    return executions.map(({ outcome }) => (outcome.kind === 'done' ? outcome.outputs : outcome.kind));
  return [];
}

/** The same in one of them: each costs the start of an interpreter. */
async function runPlainly(programs: readonly string[], jobMs = defaultLimits.jobMs) {
  const child = { executor: 'python', surroundings: 'plain' } as const;
  const limits = { ...defaultLimits, jobMs };
  for await (const { outcome } of executeBatch<ProgramJob, ProgramOutputs>(child, [{ id: 'one', programs }], {
    limits,
  }))
    return outcome.kind === 'done' ? outcome.outputs : outcome.kind;
  return 'none';
}
