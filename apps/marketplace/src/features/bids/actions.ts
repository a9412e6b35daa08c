'use server';
import type { FormState } from '@assay/ui/form-state';
import { redirect } from 'next/navigation';
import { runAction } from '../../lib/run-action';

export async function withdrawBidAction(bidId: string, _: FormState, formData: FormData): Promise<FormState> {
  return runAction(formData, {}, async (api) => {
    await api.bid.withdraw({ bidId });
    return 'Your bid is withdrawn.';
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
    return 'The offer is refused, and the client is told.';
  });
}
