import type { ProgramFamily } from '../program/variant';
import { andOrChains } from './families/and-or-chains';
import { branchPointers } from './families/branch-pointers';
import { cherryPick } from './families/cherry-pick';
import { conflictSides } from './families/conflict-sides';
import { exitOnError } from './families/exit-on-error';
import { fetchOrPull } from './families/fetch-or-pull';
import { findChange } from './families/find-change';
import { forceWithLease } from './families/force-with-lease';
import { globPatterns } from './families/glob-patterns';
import { ignoredFiles } from './families/ignored-files';
import { logRanges } from './families/log-ranges';
import { mergeKinds } from './families/merge-kinds';
import { namesWithSpaces } from './families/names-with-spaces';
import { pipeStatus } from './families/pipe-status';
import { pushRejected } from './families/push-rejected';
import { rebaseHistory } from './families/rebase-history';
import { recoverCommit } from './families/recover-commit';
import { redirectionOrder } from './families/redirection-order';
import { resetKinds } from './families/reset-kinds';
import { restoreFile } from './families/restore-file';
import { revertCommit } from './families/revert-commit';
import { sortAndUniq } from './families/sort-and-uniq';
import { stagedVersions } from './families/staged-versions';
import { stashContents } from './families/stash-contents';
import { subshellVariables } from './families/subshell-variables';
import { wordSplitting } from './families/word-splitting';

/** The families of the Git and command line test, by objective in the order of the blueprint. */
export const gitFamilies: readonly ProgramFamily[] = [
  mergeKinds,
  rebaseHistory,
  revertCommit,
  cherryPick,
  recoverCommit,
  resetKinds,
  restoreFile,
  ignoredFiles,
  stagedVersions,
  stashContents,
  branchPointers,
  conflictSides,
  fetchOrPull,
  pushRejected,
  forceWithLease,
  findChange,
  logRanges,
  namesWithSpaces,
  wordSplitting,
  globPatterns,
  andOrChains,
  exitOnError,
  pipeStatus,
  redirectionOrder,
  sortAndUniq,
  subshellVariables,
];
