import type { ProgramFamily } from '../../program/variant';
import { repositoryQuestion, startRepository } from '../repository';

const worlds = [
  { kind: 'log', files: ['app.log', 'mail.log'], folder: 'build', inside: 'site.js' },
  { kind: 'tmp', files: ['page.tmp', 'list.tmp'], folder: 'cache', inside: 'map.bin' },
  { kind: 'env', files: ['local.env', 'shop.env'], folder: 'dist', inside: 'app.css' },
  { kind: 'bak', files: ['menu.bak', 'data.bak'], folder: 'out', inside: 'report.pdf' },
  { kind: 'csv', files: ['sales.csv', 'stock.csv'], folder: 'exports', inside: 'all.zip' },
] as const;

/** What .gitignore keeps out, and what it does not. */
export const ignoredFiles: ProgramFamily = {
  id: 'git-ignored-files',
  version: 1,
  test: 'git',
  objective: 'index',
  level: 'apply',
  title: 'What .gitignore keeps out',
  predictedDifficulty: 0.58,
  status: 'active',
  source: 'gitignore(5), Description, Pattern format, Notes; git-rm(1), --cached',
  misconceptions: {
    'ignores-tracked': 'A file that is tracked is ignored as soon as a pattern fits it.',
    'untracks-nothing': 'git rm --cached leaves the file tracked.',
    'cached-removes-file': 'git rm --cached removes the file from the folder.',
    'top-folder-only': 'A pattern without a slash fits files at the top only.',
    'slash-fits-everywhere': 'A pattern that starts with a slash fits in every folder.',
    'first-pattern-wins': 'Of several patterns the first one that fits counts.',
    'exception-into-ignored-folder': 'A file inside an ignored folder can be taken out again by an exception.',
    'nothing-ignored': 'Ignored files are listed until .gitignore is committed.',
  },
  build: (random) => {
    const { kind, files } = random.pick(worlds);
    const { folder, inside } = random.pick(worlds);
    const [tracked, fresh] = random.shuffle(files);
    const about = random.pick(['tracked', 'rm-cached', 'slash', 'negated', 'folder-exception']);
    const nested = `${folder}/${fresh}`;
    const patterns = {
      tracked: [`*.${kind}`],
      'rm-cached': [`*.${kind}`],
      slash: [`/*.${kind}`],
      negated: [`*.${kind}`, `!${fresh}`],
      'folder-exception': [`${folder}/`, `!${folder}/${inside}`],
    }[about];
    const setup = [
      startRepository,
      'git config core.excludesFile /dev/null',
      `save ${tracked} one Start`,
      `mkdir ${folder}`,
      `echo two > ${tracked}`,
      `echo new | tee ${fresh} ${nested} ${folder}/${inside} > /dev/null`,
    ].join('\n');
    const state = [`${tracked}: committed, then changed`, `${fresh}, ${nested}, ${folder}/${inside}: new files`].join(
      '\n',
    );
    const ignore = (lines: readonly string[]) =>
      lines.length === 0
        ? 'touch .gitignore'
        : `printf '%s\\n' ${lines.map((line) => `'${line}'`).join(' ')} > .gitignore`;
    const untrack = `git rm --cached ${tracked}`;
    const commands = about === 'rm-cached' ? `${ignore(patterns)}\n${untrack}` : ignore(patterns);
    const untracked = `${ignore(patterns)}\ngit update-index --assume-unchanged ${tracked}`;
    const only = (...lines: readonly string[]) => `${ignore(lines)}${about === 'rm-cached' ? `\n${untrack}` : ''}`;
    const centrals = {
      tracked: ['ignores-tracked', untracked],
      'rm-cached': ['cached-removes-file', `${commands}\nrm ${tracked}\ngit reset -q`],
      slash: ['slash-fits-everywhere', only(`*.${kind}`)],
      negated: ['first-pattern-wins', only(`*.${kind}`)],
      'folder-exception': ['exception-into-ignored-folder', only(`${folder}/*`, `!${folder}/${inside}`)],
    } as const;
    return repositoryQuestion({
      structure: { about },
      surface: { tracked, folder },
      state,
      setup,
      commands,
      shows: 'git status --short --untracked-files=all | sort',
      wrong: [
        centrals[about],
        ['top-folder-only', about === 'slash' ? untracked : only(`/*.${kind}`)],
        ['nothing-ignored', only()],
        ['ignores-tracked', untracked],
        ['untracks-nothing', only(`*.${kind}`, `${folder}/`)],
        ['slash-fits-everywhere', only(`*.${kind}`, '!*')],
      ],
    });
  },
};
