import { accept, refuse, type Decision } from '../kernel/refusal';
import type { AttemptState } from './states';

export type RunningAttempt = { readonly state: AttemptState; readonly deadlineAt: Date };

/** Whether questions may still be served and answers still be taken; the last instant belongs to the candidate. */
export function decideContinue(attempt: RunningAttempt, now: Date): Decision<RunningAttempt> {
  if (isOverdue(attempt, now)) return refuse('answer_too_late');
  return attempt.state === 'started' ? accept(attempt) : refuse('attempt_closed');
}

/** Whether the attempt still runs although its time is up, so that the service has to end it. */
export function isOverdue({ state, deadlineAt }: RunningAttempt, now: Date): boolean {
  return state === 'started' && now > deadlineAt;
}
