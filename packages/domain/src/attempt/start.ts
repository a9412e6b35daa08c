import { accept, refuse, type Decision } from '../kernel/refusal';
import { decideRetake, type RetakeTerms, type Sitting } from './retake';

/** Whether a person may begin a test now. Answers the number that the attempt will have. */
export function decideStart(
  sittings: readonly Sitting[],
  terms: RetakeTerms,
  now: Date,
): Decision<{ readonly attemptNo: number }> {
  const retake = decideRetake(sittings, terms, now);
  switch (retake.kind) {
    case 'running':
      return refuse('attempt_running');
    case 'passed':
      return refuse('test_passed', { retakeAt: retake.at.toISOString() });
    case 'wait':
      return refuse('retake_too_early', { retakeAt: retake.at.toISOString() });
    case 'open':
      return accept({ attemptNo: sittings.filter(({ test }) => test === terms.test).length + 1 });
  }
}
