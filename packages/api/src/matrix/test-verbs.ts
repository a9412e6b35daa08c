import { abandonAttempt } from '@assay/services/assessment/abandon';
import { answerQuestion } from '@assay/services/assessment/answer-question';
import { flagQuestion } from '@assay/services/assessment/flag-question';
import { listOwnAttempts } from '@assay/services/assessment/list-own';
import { readProgress } from '@assay/services/assessment/read-progress';
import { readResult } from '@assay/services/assessment/read-result';
import { serveQuestion } from '@assay/services/assessment/serve-question';
import { startAttempt } from '@assay/services/assessment/start';
import { submitAttempt } from '@assay/services/assessment/submit';
import type { Served } from './route-verbs';
import type { ObjectRule } from './rule';
import { answerIn } from './scene-attempt';

const closed = { graded: 'attempt_closed', abandoned: 'attempt_closed' };
const whileRunning = {
  'party suspended': { started: 'ok', ...closed },
  // its time was up, which the call itself finds out
  client: { overdue: 'answer_too_late' },
};

/** Verbs of the test service, by their module, with their rules. */
export const testVerbs: Readonly<Record<string, Served>> = {
  'assessment/start': {
    verb: startAttempt,
    policy: 'member',
    rule: {
      kind: 'test',
      key: 'test',
      may: {
        party: { offered: 'attempt_running', preparing: 'test_unavailable' },
        'client freelancer stranger researcher operator': { offered: 'ok', preparing: 'test_unavailable' },
      },
      // a test is of nobody
      theirs: { party: 'attempt_running', 'client freelancer stranger researcher operator': 'ok' },
    },
  },
  'assessment/list-own': { verb: listOwnAttempts, rule: { answer: 'ok' } },
  'assessment/read-progress': { verb: readProgress, rule: onAttempt(inEveryState('ok')) },
  'assessment/read-result': {
    verb: readResult,
    rule: onAttempt({
      'party suspended': { started: 'attempt_running', graded: 'ok', abandoned: 'ok' },
      client: { overdue: 'ok' },
    }),
  },
  'assessment/submit': { verb: submitAttempt, rule: onAttempt(inEveryState('ok')) },
  'assessment/serve-question': { verb: serveQuestion, rule: onAttempt(whileRunning) },
  'assessment/answer-question': { verb: answerQuestion, rule: onAttempt(whileRunning, answerIn) },
  'assessment/flag-question': {
    verb: flagQuestion,
    rule: onAttempt(whileRunning, (id) => ({ itemId: answerIn(id).itemId, isFlagged: true })),
  },
  'assessment/abandon': { verb: abandonAttempt, rule: onAttempt(whileRunning) },
};

function inEveryState(answer: string): ObjectRule['may'] {
  return {
    'party suspended': { started: answer, graded: answer, abandoned: answer },
    client: { overdue: answer },
  };
}

/** Another's attempt and a missing one are one and the same to everybody. */
function onAttempt(may: ObjectRule['may'], more?: ObjectRule['more']): ObjectRule {
  return { kind: 'attempt', key: 'attemptId', may, ...(more && { more }) };
}
