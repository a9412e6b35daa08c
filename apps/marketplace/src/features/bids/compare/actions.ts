'use server';
import type { FormState } from '@assay/ui/form-state';
import { runAction } from '../../../lib/run-action';
import { formText } from '../../form-rows/form-text';
import { counted } from '../../jobs/counted';

/** The form around the comparison: a row's own button names its bid, the others act on the ticked ones. */
export async function decideBidsAction(jobId: string, _: FormState, formData: FormData): Promise<FormState> {
  const [verb, bidId] = formText(formData, 'act').split(':');
  return runAction(formData, { lists: ['bidIds'] }, async (api, { bidIds, reason }) => {
    if (verb === 'shortlist') {
      await api.bid.shortlist({ bidId });
      return 'Short-listed. You can write to each other now.';
    }
    const { declined } = await api.bid.declineMany({ jobId, bidIds, reason });
    return `${counted(declined, 'bid')} declined; each bidder reads your reason.`;
  });
}

export async function shortlistAction(bidId: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api) => {
    await api.bid.shortlist({ bidId });
    return 'Short-listed. You can write to each other now.';
  });
}

export async function offerAction(bidId: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api) => {
    await api.bid.offer({ bidId });
    return 'The offer is sent.';
  });
}

export async function declineAction(bidId: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api, { reason }) => {
    await api.bid.decline({ bidId, reason });
    return 'Declined; the bidder reads your reason.';
  });
}
