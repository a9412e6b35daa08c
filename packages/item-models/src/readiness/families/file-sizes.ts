import type { RuleFamily } from '../variant';

const mebibyte = 1024 * 1024;

export const fileSizes: RuleFamily = {
  id: 'readiness-file-sizes',
  version: 1,
  test: 'marketplace-readiness',
  objective: 'delivery',
  level: 'apply',
  title: 'Which files can be handed in',
  predictedDifficulty: 0.84,
  status: 'pilot',
  source: 'The size of a file in force',
  misconceptions: {
    'sum-counts': 'The bound holds for all files together.',
    'no-bound': 'Files may be of any size.',
    'half-the-bound': 'The bound is half of what it is.',
    'twice-the-bound': 'The bound is twice what it is.',
    'largest-only': 'Only the largest file is refused.',
  },
  build: (random, rules) => {
    const most = Math.floor(rules.fileMaxBytes / mebibyte);
    const what = random.pick(['milestones', 'drafts']);
    const [small, middle, huge] = [random.int(1, 2), random.int(1, 2), random.int(1, 2)];
    const count = small + middle + 1 + huge;
    const sizes = random.shuffle([
      ...Array.from({ length: small }, () => random.int(1, Math.floor(most / 2))),
      ...Array.from({ length: middle }, () => random.int(Math.floor(most / 2) + 1, most - 1)),
      random.int(most + 2, most + 6),
      ...Array.from({ length: huge }, () => random.int(most * 2 + 1, most * 5)),
    ]);
    const fitting = (bound: number) => sizes.filter((size) => size <= bound).length;
    const together = sizes
      .toSorted((x, y) => x - y)
      .reduce((sums: number[], size) => [...sums, (sums.at(-1) ?? 0) + size], [])
      .filter((sum) => sum <= most).length;
    const told = {
      milestones: `The work for ${count} milestones is ready, one file for each`,
      drafts: `A freelancer has ${count} files, each the whole work of another contract`,
    }[what];
    return {
      parameters: { structure: { what, small, middle, huge }, surface: { sizes: sizes.join(' ') } },
      stem: `${told}: ${sizes.map((size) => `${size} MB`).join(', ')}. How many of the files can be handed in as they are?`,
      key: String(fitting(most)),
      wrong: [
        { misconception: 'twice-the-bound', text: String(fitting(most * 2)) },
        ...random.shuffle([
          { misconception: 'half-the-bound', text: String(fitting(most / 2)) },
          { misconception: 'sum-counts', text: String(together) },
          { misconception: 'no-bound', text: String(count) },
          { misconception: 'largest-only', text: String(count - 1) },
        ]),
      ],
    };
  },
};
