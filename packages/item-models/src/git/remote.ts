import { commitsOf, type Change } from './repository';

/** Holds wherever the folder of all three is copied to. */
const here = 'git config remote.origin.url ../hub';

/** A command in the clone of a colleague. */
export function colleague(commands: string): string {
  return `cd ../colleague\n${commands}\ncd ../ours`;
}

/**
 * A shared repository and two clones of it: ours, in which the script goes on, with commits of our own, and a
 * colleague's, from which more has been pushed since we last looked.
 */
export function twoClones(shared: readonly Change[], ours: readonly Change[], theirs: readonly Change[]): string {
  return [
    'git init -q --bare hub',
    'git clone -q hub colleague',
    'cd colleague',
    here,
    'git switch -qc main',
    commitsOf(shared),
    'git push -q -u origin main',
    'git clone -q ../hub ../ours',
    commitsOf(theirs),
    'git push -q',
    'cd ../ours',
    here,
    commitsOf(ours),
  ].join('\n');
}
