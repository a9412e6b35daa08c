import { code } from '../code-text';
import type { PracticeModel } from '../program/practice';
import { repositoryQuestion, shellQuestion, startRepository } from './repository';

const surface = {};

const emptyFolder = code`
  mkdir reports
  cd reports || exit
  for file in *.csv; do
    echo "sending $file"
  done
`;

const spaces = code`
  name='May report.txt'
  echo hello > "$name"
  cat $name 2> /dev/null || echo 'no such file'
`;

/** The open questions of the test of Git and the command line. */
export const gitPractice: readonly PracticeModel[] = [
  {
    id: 'git-practice-amend',
    objective: 'history',
    rationale:
      'amend replaces the last commit by a new one that holds what is staged besides. The number of commits stays the same, and the old subject is gone.',
    reasons: {
      'amend-adds': 'amend adds no commit of its own: it stands in the place of the last one.',
      'amend-keeps-subject': 'With -m the new commit gets the new subject.',
      'amend-folds-two': 'Only the last commit is replaced; the one before it stays.',
    },
    variant: repositoryQuestion({
      structure: { practice: 1 },
      surface,
      state: 'Commits on main, oldest first: Add page, Fix page',
      setup: `${startRepository}\nsave page.html one 'Add page'\nsave page.html two 'Fix page'`,
      commands: "echo three > page.html\ngit add page.html\ngit commit --amend -m 'Mend page'",
      shows: 'git log --format=%s',
      wrong: [
        ['amend-adds', "git commit --allow-empty -m 'Mend page'"],
        ['amend-keeps-subject', ''],
        ['amend-folds-two', "git reset -q --soft HEAD~1\ngit commit --amend -m 'Mend page'"],
      ],
    }),
  },
  {
    id: 'git-practice-untracked',
    objective: 'index',
    rationale:
      'commit -a takes every changed file that Git knows. notes.txt is new and was not added, so it stays out.',
    reasons: {
      'a-takes-all': '-a leaves out files that Git does not know yet.',
      'a-needs-add': '-a adds changed files by itself; that is its purpose.',
      'new-only': 'It is the other way round: known files are taken, new ones are not.',
    },
    variant: repositoryQuestion({
      structure: { practice: 2 },
      surface,
      stem: 'Which files does the new commit hold changes of?',
      state: 'page.html: tracked and changed\nnotes.txt: a new file',
      setup: `${startRepository}\nsave page.html one 'Add page'\necho two > page.html\necho new > notes.txt`,
      commands: "git commit -a -m 'Change'",
      shows: 'git show --format= --name-only HEAD',
      wrong: [
        ['a-takes-all', "git add -A\ngit commit -m 'Change'"],
        ['a-needs-add', "git commit --allow-empty -m 'Change'"],
        ['new-only', "git add notes.txt\ngit commit -m 'Change'"],
      ],
    }),
  },
  {
    id: 'git-practice-empty-pattern',
    objective: 'expansion',
    rationale:
      'A pattern that fits no file stays as it is written, and the loop runs once with it. Scripts test whether the file exists, or set nullglob.',
    reasons: {
      'loop-does-not-run': 'Bash leaves a pattern that fits nothing in place unless nullglob is set.',
      'empty-name': 'The pattern is not replaced by an empty word; it stays as written.',
      'loop-fails': 'A pattern that fits nothing is no error unless failglob is set.',
    },
    variant: shellQuestion({
      structure: { practice: 3 },
      surface,
      key: emptyFolder,
      wrong: [
        ['loop-does-not-run', 'true'],
        ['empty-name', "echo 'sending '"],
        ['loop-fails', "echo 'bash: no match: *.csv'"],
      ],
    }),
  },
  {
    id: 'git-practice-quotes',
    objective: 'expansion',
    rationale:
      'Without quotation marks the name becomes two words, and cat looks for two files that do not exist. It fails, so the command after || runs.',
    reasons: {
      'value-stays-one': 'The value is split at its space, since it stands without quotation marks.',
      'both-run': 'The command after || runs only where the first one fails.',
      'error-shown': 'The messages of cat go to /dev/null.',
    },
    variant: shellQuestion({
      structure: { practice: 4 },
      surface,
      key: spaces,
      wrong: [
        ['value-stays-one', spaces.replace('cat $name', 'cat "$name"')],
        ['both-run', "echo hello\necho 'no such file'"],
        ['error-shown', "echo 'cat: May: No such file or directory'\necho 'no such file'"],
      ],
    }),
  },
];
