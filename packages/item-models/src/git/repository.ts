import { code } from '../code-text';
import type { Parameters } from '../family';
import { listing } from '../program/listing';
import type { ProgramVariant } from '../program/variant';
import type { Random } from '../random';
import { setupEnd } from './setup-end';

type Wrong = readonly [misconception: string, script: string];

/**
 * What every script about repositories finds: a clock that ticks once per command, so that the order of commits never
 * hangs on the second in which they are made, and `save FILE TEXT MESSAGE`, which commits one file.
 */
const prologue = (tick: number) => code`
  tick=${tick}
  git() {
    tick=$((tick + 60))
    GIT_AUTHOR_DATE="$((1772000000 + tick)) +0000" GIT_COMMITTER_DATE="$((1772000000 + tick)) +0000" command git "$@"
  }
  save() { printf '%s\n' "$2" > "$1"; git add -- "$1"; git commit -qm "$3"; }
`;

/** A script in an unseen repository: set up, commands whose own output is not shown, and what is looked at last. */
function repositoryScript(setup: string, commands: string, shows: string): string {
  const start = '[ -d ours ] && cd ours';
  return [prologue(0), setup, setupEnd, prologue(36_000), start, `{\n:\n${commands}\n} > /dev/null 2>&1`, shows].join(
    '\n',
  );
}

/** Starts a repository in the current folder. */
export const startRepository = 'git init -q .';

type Scenario = Parameters & {
  readonly stem?: string;
  /** What the candidate is told of the repository, in lines. */
  readonly state: string;
  readonly setup: string;
  readonly commands: string;
  /** Commands whose output is asked for. */
  readonly shows: string;
  /** Scripts of people with wrong ideas: other commands in the same repository. */
  readonly wrong: readonly [WrongCommands, ...WrongCommands[]];
};

type WrongCommands = readonly [misconception: string, commands: string, shows?: string];

/** A question that describes a repository, shows commands and asks what the last ones print. */
export function repositoryQuestion(scenario: Scenario): ProgramVariant {
  const { structure, surface, state, setup, commands, shows } = scenario;
  const { stem = `What ${shows.includes('\n') ? 'do the last commands' : 'does the last command'} print?` } = scenario;
  const script = (run: string, look: string = shows) => repositoryScript(setup, run, look);
  const [first, ...others] = scenario.wrong;
  const mutant = ([misconception, run, look]: WrongCommands) => ({ misconception, program: script(run, look) });
  return {
    parameters: { structure, surface },
    stem,
    listings: [
      listing('text', state, 'Repository'),
      listing('shell', [commands, shows].filter((part) => part !== '').join('\n'), 'Commands'),
    ],
    asks: 'output',
    key: script(commands),
    mutants: [mutant(first), ...others.map(mutant)],
  };
}

type ShellScript = Parameters & {
  readonly stem?: string;
  readonly key: string;
  readonly wrong: readonly [Wrong, ...Wrong[]];
};

/** A question that shows a script for bash, run in an empty folder, and asks what it prints. */
export function shellQuestion({ structure, surface, key, wrong, ...rest }: ShellScript): ProgramVariant {
  const { stem = 'This bash script runs in an empty folder. What does it print?' } = rest;
  const [first, ...others] = wrong;
  const mutant = ([misconception, program]: Wrong) => ({ misconception, program });
  return {
    parameters: { structure, surface },
    stem,
    listings: [listing('shell', key)],
    asks: 'output',
    key,
    mutants: [mutant(first), ...others.map(mutant)],
  };
}

/** Subjects of commits and the files that they add. */
const changes = [
  { subject: 'Add cart', file: 'cart.js' },
  { subject: 'Fix tax', file: 'tax.js' },
  { subject: 'New footer', file: 'footer.html' },
  { subject: 'Sort orders', file: 'orders.py' },
  { subject: 'Add login', file: 'login.php' },
  { subject: 'Test refunds', file: 'refunds.py' },
  { subject: 'Update prices', file: 'prices.csv' },
  { subject: 'Translate menu', file: 'menu.json' },
  { subject: 'Style tables', file: 'tables.css' },
  { subject: 'Export PDF', file: 'export.go' },
  { subject: 'Import stock', file: 'stock.sql' },
  { subject: 'Resize photos', file: 'photos.sh' },
] as const;

export type Change = { readonly subject: string; readonly file: string };

/** `count` different commits, each of which adds a file of its own. */
export function drawChanges(random: Random, count: number): Change[] {
  return random.sample(changes, count);
}

/** The command of a set-up that makes the commit. */
function commitOf({ subject, file }: Change): string {
  // Equal contents would make two files look like one that was renamed.
  return `save ${file} ${file} '${subject}'`;
}

export function commitsOf(all: readonly Change[]): string {
  return all.map(commitOf).join('\n');
}

/** Subjects in the order made, as a state is told. */
export function subjectsOf(all: readonly Change[]): string {
  return all.map(({ subject }) => subject).join(', ');
}
