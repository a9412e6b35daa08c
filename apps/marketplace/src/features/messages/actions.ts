'use server';
import type { FormAction, FormState } from '@assay/ui/form-state';
import { getTranslations } from 'next-intl/server';
import { runAction } from '../../lib/run-action';

type ActionOn = (id: string, ...args: Parameters<FormAction>) => Promise<FormState>;

export const sendMessage: ActionOn = async (threadId, _, form) =>
  runAction(form, {}, async (api, input) => {
    await api.thread.send({ ...input, threadId });
  });

export const proposeTimes: ActionOn = async (bidId, _, form) =>
  runAction(form, {}, async (api, input) => {
    await api.thread.proposeInterview({ ...input, times: input['times'] ?? [], bidId });
    return (await getTranslations('messages.propose'))('done');
  });

export const agreeTime: ActionOn = async (interviewId, _, form) =>
  runAction(form, {}, async (api, input) => {
    await api.thread.agreeInterview({ ...input, interviewId });
  });

export const recordHeld: ActionOn = async (interviewId, _, form) =>
  runAction(form, {}, async (api) => {
    await api.thread.holdInterview({ interviewId });
  });

export const callOff: ActionOn = async (interviewId, _, form) =>
  runAction(form, {}, async (api) => {
    await api.thread.cancelInterview({ interviewId });
  });
