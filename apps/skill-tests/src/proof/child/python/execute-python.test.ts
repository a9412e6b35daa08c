import { beforeAll, describe, expect, it } from 'vitest';
import { executeBatch } from '../../execute-batch';
import { executeInBoth } from '../../execute-in-both';
import type { ProgramJob, ProgramOutputs } from '../../messages';
import { defaultLimits } from '../../sandbox';

const jobs: readonly ProgramJob[] = [
  {
    id: 'a clean slate',
    programs: [
      "names = ['kept']\nopen('left.txt', 'w').write('here')\nprint(names)",
      "import os\nprint('names' in globals(), os.listdir('.'))",
      "print('before')\n{}['none']",
      "import os\nprint(os.path.exists('/etc/passwd'))",
      "import js\nprint(hasattr(js, 'process'), hasattr(js, 'fetch'))",
    ],
  },
  {
    id: 'hashes and time',
    programs: [
      "print({'one', 'two', 'three', 'four', 'five', 'six'})",
      'import time\nprint(time.localtime(0).tm_hour)',
    ],
  },
];

/** Of each job, what its programs printed in each of the two surroundings, or how it ended. */
const outcomes = new Map<string, readonly (ProgramOutputs | string)[]>();

describe('programs in Python', () => {
  // One batch for all of them: each start of an interpreter takes longer than their programs.
  beforeAll(async () => {
    for await (const both of executeInBoth('python', jobs))
      outcomes.set(
        both[0].job.id,
        both.map(({ outcome }) => (outcome.kind === 'done' ? outcome.outputs : outcome.kind)),
      );
  });

  it('start from a clean slate, see nothing of this machine or of Node, and name the fault that ends them', () => {
    const printed = [
      { text: "['kept']", fault: null },
      { text: 'False []', fault: null },
      { text: 'before', fault: 'Uncaught KeyError' },
      { text: 'False', fault: null },
      { text: 'False False', fault: null },
    ];
    expect(outcomes.get('a clean slate')).toMatchObject([printed, printed]);
  });

  it('print unlike things where they hang on hashes or the time zone', () => {
    const [plain, contrary] = outcomes.get('hashes and time') ?? [];
    expect(plain).toHaveLength(2);
    expect(plain?.[0]).not.toEqual(contrary?.[0]);
    expect(plain?.[1]).not.toEqual(contrary?.[1]);
  });

  it('are killed when they do not end', async () => {
    const child = { executor: 'python', surroundings: 'plain' } as const;
    const endless = [{ id: 'endless', programs: ['while True: pass'] }];
    const kinds: string[] = [];
    for await (const { outcome } of executeBatch<ProgramJob, ProgramOutputs>(child, endless, {
      limits: { ...defaultLimits, jobMs: 2000 },
    }))
      kinds.push(outcome.kind);
    expect(kinds).toEqual(['lost']);
  });
});
