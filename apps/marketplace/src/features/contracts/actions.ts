'use server';
import type { FormAction, FormState } from '@assay/ui/form-state';
import { runAction } from '../../lib/run-action';

/** A form that acts on one thing, whose id the page binds. */
type ActionOn = (id: string, ...args: Parameters<FormAction>) => Promise<FormState>;

export const fundMilestone: ActionOn = async (milestoneId, _, form) =>
  runAction(form, {}, async (api) => {
    const { state, isRealMoney } = await api.payment.start({ milestoneId });
    if (state === 'started') return 'Announced. Send the transfer with the reference shown.';
    return isRealMoney ? 'Funded.' : 'Funded. Sandbox: no real money moved.';
  });

export const abandonTransfer: ActionOn = async (paymentId, _, form) =>
  runAction(form, {}, async (api) => {
    await api.payment.abandon({ paymentId });
    return 'The transfer is called off; you can fund the milestone again.';
  });

export const submitWork: ActionOn = async (milestoneId, _, form) =>
  runAction(form, { files: ['file'] }, async (api, input) => {
    await api.contract.submitWork({ ...input, milestoneId });
    return 'Handed in.';
  });

export const approveWork: ActionOn = async (milestoneId, _, form) =>
  runAction(form, {}, async (api) => {
    await api.contract.approve({ milestoneId });
    return 'Approved. The money is released.';
  });

export const askForChanges: ActionOn = async (milestoneId, _, form) =>
  runAction(form, {}, async (api, input) => {
    await api.contract.requestChanges({ ...input, milestoneId });
    return 'Your request is sent.';
  });

export const giveBackMoney: ActionOn = async (milestoneId, _, form) =>
  runAction(form, {}, async (api) => {
    await api.payment.refund({ milestoneId });
    return 'The money goes back to the client.';
  });

export const endContract: ActionOn = async (contractId, _, form) =>
  runAction(form, {}, async (api) => {
    await api.contract.end({ contractId });
    return 'The contract has ended.';
  });

export const giveReview: ActionOn = async (contractId, _, form) =>
  runAction(form, {}, async (api, input) => {
    await api.contract.review({ ...input, contractId });
    return 'Your review is kept.';
  });
