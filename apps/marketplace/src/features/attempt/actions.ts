'use server';
import { fault } from '@assay/protocol/refusal/field-fault';
import type { FormState } from '@assay/ui/form-state';
import { refusedField } from '@assay/services/kernel/refused';
import { redirect } from 'next/navigation';
import { refusalOf } from '../../lib/refusal-of';
import { runAction } from '../../lib/run-action';
import { attemptOfCandidate, startAttempt } from './candidate';
import { attemptPath, handInPath, questionPath, resultPath } from './paths';

export async function startTest(test: string, _: FormState, form: FormData): Promise<FormState> {
  return runAction(form, { flags: ['consent'] }, async (_api, { consent }) => {
    if (consent !== true) {
      throw refusedField('consent', fault('Tick this to agree; the test starts only then.'));
    }
    const { attemptId } = await startAttempt(test);
    redirect(attemptPath(attemptId));
  });
}

export type QuestionPlace = { readonly attemptId: string; readonly itemId: string; readonly position: number };

/** Saves what was chosen, raises or takes away the flag if that was pressed, and goes on to where the button leads. */
export async function saveAnswer(place: QuestionPlace, _: FormState, form: FormData): Promise<FormState> {
  const { attemptId, itemId, position } = place;
  return runAction(form, {}, async (_api, { option, flag, go }) => {
    const attempt = await attemptOfCandidate(attemptId);
    await endedLeadsToResult(attemptId, async () => {
      if (typeof option === 'string') await attempt.answer(itemId, option);
      if (flag !== undefined) await attempt.flag(itemId, flag === 'on');
    });
    if (go === 'hand-in') redirect(handInPath(attemptId));
    redirect(questionPath(attemptId, Number(go) || position));
  });
}

export async function handIn(attemptId: string, _: FormState, form: FormData): Promise<FormState> {
  return runAction(form, {}, async () => {
    await (await attemptOfCandidate(attemptId)).submit();
    redirect(resultPath(attemptId));
  });
}

export async function giveUp(attemptId: string, _: FormState, form: FormData): Promise<FormState> {
  return runAction(form, {}, async () => {
    const attempt = await attemptOfCandidate(attemptId);
    await endedLeadsToResult(attemptId, attempt.abandon);
    redirect(resultPath(attemptId));
  });
}

/** The time may run out between two looks: then the result says what became of it. */
async function endedLeadsToResult(attemptId: string, act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    const code = refusalOf(error)?.code;
    if (code === 'answer_too_late' || code === 'attempt_closed') redirect(resultPath(attemptId));
    throw error;
  }
}
