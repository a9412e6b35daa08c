import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { shellQuestion } from '../repository';

const worlds = [
  { job: 'backup', out: 'saved', err: 'disk full' },
  { job: 'import_rows', out: '12 rows', err: 'bad row' },
  { job: 'deploy', out: 'online', err: 'old cache' },
  { job: 'render', out: 'page done', err: 'no font' },
  { job: 'send_mail', out: 'sent', err: 'bounced' },
  { job: 'sync_stock', out: 'in sync', err: 'no price' },
] as const;

/** Where output and errors go, depending on the order of redirections. */
export const redirectionOrder: ProgramFamily = {
  id: 'git-redirection-order',
  version: 1,
  test: 'git',
  objective: 'streams',
  level: 'apply',
  title: 'Output and errors redirected',
  predictedDifficulty: 0.55,
  status: 'active',
  source: 'Bash Reference Manual, 3.6 Redirections; 3.2.3 Pipelines (|&)',
  misconceptions: {
    'order-does-not-matter': 'The order of redirections does not matter.',
    'file-gets-errors-too': 'A single > catches errors as well.',
    'appends-anyway': 'A second > adds to the file.',
    'pipe-takes-errors': 'A pipe passes errors on as well.',
    'errors-vanish': 'Errors that are not redirected vanish.',
    'output-vanishes': 'Where errors go to a file, the output is not kept.',
  },
  build: (random) => {
    const { job, out, err } = random.pick(worlds);
    const log = random.pick(['job.log', 'out.txt', 'all.log', 'night.log', 'run.log', 'week.txt']);
    const kind = random.pick(['after', 'before', 'plain', 'errors', 'twice', 'append']);
    const lines = {
      after: `${job} > ${log} 2>&1`,
      before: `${job} 2>&1 > ${log}`,
      plain: `${job} > ${log}`,
      errors: `${job} 2> ${log}`,
      twice: `${job} > ${log}\n${job} > ${log} 2>&1`,
      append: `${job} > ${log}\n${job} >> ${log} 2>&1`,
    };
    const program = (line: string) => code`
      ${job}() {
        echo '${out}'
        echo '${err}' >&2
      }
      ${line}
      echo "-- ${log}"
      cat ${log}
    `;
    // What reaches the terminal as an error counts for nothing; here output alone is looked at.
    const both = program(lines.after);
    const plain = program(lines.plain);
    const centrals = {
      after: ['order-does-not-matter', program(lines.before)],
      before: ['order-does-not-matter', both],
      plain: ['file-gets-errors-too', both],
      errors: ['output-vanishes', program(`${job} > /dev/null 2> ${log}`)],
      twice: ['appends-anyway', program(lines.append)],
      append: ['appends-anyway', program(lines.twice)],
    } as const;
    return shellQuestion({
      structure: { kind },
      surface: { job, log },
      stem: 'This bash script runs in an empty folder, and only its standard output is shown. What is shown?',
      key: program(lines[kind]),
      wrong: [
        centrals[kind],
        ['errors-vanish', plain],
        ['output-vanishes', program(`${job} 2> ${log} > /dev/null`)],
        ['pipe-takes-errors', both],
        ['order-does-not-matter', program(lines.before)],
        ['file-gets-errors-too', program(lines.errors)],
      ],
    });
  },
};
