'use server';
import type { FormState } from '@assay/ui/form-state';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { runAction } from '../../lib/run-action';

export async function withdrawBidAction(bidId: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api) => {
    await api.bid.withdraw({ bidId });
    return (await getTranslations('bids.said'))('withdrawn');
  });
}

export async function acceptOfferAction(bidId: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api) => {
    const { contractId } = await api.bid.accept({ bidId });
    redirect(`/contracts/${contractId}`);
  });
}

export async function refuseOfferAction(bidId: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api) => {
    await api.bid.refuseOffer({ bidId });
    return (await getTranslations('bids.said'))('refused');
  });
}
