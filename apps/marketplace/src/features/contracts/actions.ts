'use server';
import type { FormAction, FormState } from '@assay/ui/form-state';
import { getTranslations } from 'next-intl/server';
import { runAction } from '../../lib/run-action';

/** A form that acts on one thing, whose id the page binds. */
type ActionOn = (id: string, ...args: Parameters<FormAction>) => Promise<FormState>;

export const fundMilestone: ActionOn = async (milestoneId, _, form) =>
  runAction(form, {}, async (api) => {
    const { state, isRealMoney } = await api.payment.start({ milestoneId });
    const t = await getTranslations('contracts.fund');
    if (state === 'started') return t('announced');
    return t(isRealMoney ? 'funded' : 'fundedInSandbox');
  });

export const abandonTransfer: ActionOn = async (paymentId, _, form) =>
  runAction(form, {}, async (api) => {
    await api.payment.abandon({ paymentId });
    return (await getTranslations('contracts.transfer'))('calledOff');
  });

export const submitWork: ActionOn = async (milestoneId, _, form) =>
  runAction(form, { files: ['file'] }, async (api, input) => {
    await api.contract.submitWork({ ...input, milestoneId });
    return (await getTranslations('contracts.work'))('done');
  });

export const approveWork: ActionOn = async (milestoneId, _, form) =>
  runAction(form, {}, async (api) => {
    await api.contract.approve({ milestoneId });
    return (await getTranslations('contracts.approval'))('done');
  });

export const askForChanges: ActionOn = async (milestoneId, _, form) =>
  runAction(form, {}, async (api, input) => {
    await api.contract.requestChanges({ ...input, milestoneId });
    return (await getTranslations('contracts.approval'))('changesDone');
  });

export const giveBackMoney: ActionOn = async (milestoneId, _, form) =>
  runAction(form, {}, async (api) => {
    await api.payment.refund({ milestoneId });
    return (await getTranslations('contracts.giveBack'))('done');
  });

export const endContract: ActionOn = async (contractId, _, form) =>
  runAction(form, {}, async (api) => {
    await api.contract.end({ contractId });
    return (await getTranslations('contracts.terms'))('endDone');
  });

export const giveReview: ActionOn = async (contractId, _, form) =>
  runAction(form, {}, async (api, input) => {
    await api.contract.review({ ...input, contractId });
    return (await getTranslations('contracts.reviews'))('done');
  });
