import type { FamilyHead } from '../family';
import { versionName, type VersionName } from '../record/version-record';

/**
 * One round of review of a test: what no machine can judge, decided by somebody who has written neither the questions
 * nor the change. `answered`: drawn questions were solved without their keys. `read`: what changed against a version that was
 * answered before was read, which is enough where stems and keys stayed and only numbers or wrong answers are other ones.
 */
export type ReviewRound = {
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly how: 'answered' | 'read';
  readonly round: string;
  /** Questions that were answered. */
  readonly questions: number;
  /** May be asked as they were. */
  readonly accepted: readonly VersionName[];
  /** Were marked; what was marked has been mended since, and that was not answered again. */
  readonly acceptedOnceMended: readonly VersionName[];
  /** May not be asked. */
  readonly sentBack: readonly VersionName[];
};

/** A reviewer's word on one version of a family. */
export type SignOff = {
  readonly on: string;
  readonly decision: 'accepted' | 'accepted_once_mended' | 'sent_back';
};

/** The latest word on a version of a family; null where nobody has looked at it. Rounds stand in the order of their days. */
export function signOffOf(family: Pick<FamilyHead, 'id' | 'version'>, rounds: readonly ReviewRound[]): SignOff | null {
  const name = versionName(family);
  const words = rounds.flatMap(({ on, accepted, acceptedOnceMended, sentBack }): SignOff[] => {
    if (sentBack.includes(name)) return [{ on, decision: 'sent_back' }];
    if (acceptedOnceMended.includes(name)) return [{ on, decision: 'accepted_once_mended' }];
    return accepted.includes(name) ? [{ on, decision: 'accepted' }] : [];
  });
  return words.at(-1) ?? null;
}

/** Whether a family may leave review: its version is signed, and was not sent back. */
export function maySit(signOff: SignOff | null): boolean {
  return signOff !== null && signOff.decision !== 'sent_back';
}
