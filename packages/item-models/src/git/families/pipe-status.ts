import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { shellQuestion } from '../repository';

const words = ['lamp', 'desk', 'rice', 'salt', 'tea', 'oil', 'kale', 'peas'] as const;

/** Which status a pipeline has. */
export const pipeStatus: ProgramFamily = {
  id: 'git-pipe-status',
  version: 1,
  test: 'git',
  objective: 'status',
  level: 'apply',
  title: 'Status of a pipeline',
  predictedDifficulty: 0.58,
  status: 'pilot',
  source: 'Bash Reference Manual, 3.2.3 Pipelines; 4.3.1 The Set Builtin: -o pipefail; grep(1), Exit status',
  misconceptions: {
    'any-failure-counts': 'A pipeline fails when any of its commands fails.',
    'pipefail-needs-last': 'With pipefail only the last command counts.',
    'no-match-is-success': 'grep succeeds also where it finds nothing.',
    'status-is-a-count': 'The status tells how many lines were found.',
    'failed-command-stops-pipe': 'Commands after one that fails do not run.',
  },
  build: (random) => {
    const [a, b, c] = random.sample(words, 3) as [string, string, string];
    const pipefail = random.chance(0.5);
    const wanted = random.pick([a, c]);
    const command = random.pick(['count', 'missing', 'chain']);
    const commands = {
      count: `grep ${wanted} list.txt | wc -l`,
      missing: `cat other.txt | grep -c ${wanted}`,
      chain: `sort list.txt | grep ${wanted} | sort -r | wc -l`,
    };
    const program = (line: string, option = pipefail) => code`
      ${option ? 'set -o pipefail' : ''}
      printf '%s\n' ${a} ${b} ${a} > list.txt
      ${line}
      echo "status $?"
    `;
    const line = commands[command];
    const set = (status: number) => program(`${line}; (exit ${status})`);
    const silent = (status: number) => program(`(exit ${status})`);
    return shellQuestion({
      structure: { pipefail, command, found: wanted === a },
      surface: { a, b, c },
      key: program(line),
      wrong: [
        pipefail && wanted !== a && command !== 'missing'
          ? ['pipefail-needs-last', program(line, false)]
          : [
              'any-failure-counts',
              set(wanted === a && command !== 'missing' ? 1 : pipefail ? 0 : command === 'missing' ? 0 : 1),
            ],
        ['status-is-a-count', set(2)],
        ['failed-command-stops-pipe', silent(1)],
        ['no-match-is-success', silent(0)],
        ['any-failure-counts', set(1)],
      ],
    });
  },
};
