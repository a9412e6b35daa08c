'use server';
import type { FormState } from '@assay/ui/form-state';
import { getTranslations } from 'next-intl/server';
import { runAction } from '../../../lib/run-action';
import { formText } from '../../form-rows/form-text';

/** The form around the comparison: a row's own button names its bid, the others act on the ticked ones. */
export async function decideBidsAction(jobId: string, _: FormState, formData: FormData): Promise<FormState> {
  const [verb, bidId] = formText(formData, 'act').split(':');
  return runAction(formData, { lists: ['bidIds'] }, async (api, { bidIds, reason }) => {
    if (verb === 'shortlist') {
      await api.bid.shortlist({ bidId });
      return (await getTranslations('bids.said'))('shortlisted');
    }
    const { declined } = await api.bid.declineMany({ jobId, bidIds, reason });
    return (await getTranslations('bids.said'))('declinedMany', { count: declined });
  });
}

export async function shortlistAction(bidId: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api) => {
    await api.bid.shortlist({ bidId });
    return (await getTranslations('bids.said'))('shortlisted');
  });
}

export async function offerAction(bidId: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api) => {
    await api.bid.offer({ bidId });
    return (await getTranslations('bids.said'))('offered');
  });
}

export async function declineAction(bidId: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api, { reason }) => {
    await api.bid.decline({ bidId, reason });
    return (await getTranslations('bids.said'))('declined');
  });
}
