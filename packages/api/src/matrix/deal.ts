import { acceptOffer } from '@assay/services/bid/accept-offer';
import { offerBid } from '@assay/services/bid/offer';
import { sendBid } from '@assay/services/bid/send';
import { shortlistBid } from '@assay/services/bid/shortlist';
import { readContract } from '@assay/services/contract/read';
import { postJob } from '@assay/services/job/post';
import { submitWork } from '@assay/services/milestone/submit';
import { confirmTransfer } from '@assay/services/payment/confirm-transfer';
import { startPayment } from '@assay/services/payment/start';
import { bidForm, jobForm } from '@assay/services/testing/fixture';
import type { Setting } from './setting';

/** Brings a bid, a milestone or a payment of a pair as far as a test wants it, by the verbs of the product. */
export function dealsOf({ market, operator, pair }: Setting) {
  const [asClient, asParty] = [market.as(pair.client), market.as(pair.party)];

  const bid = async (upTo: 'sent' | 'shortlisted' | 'offered') => {
    const { jobId } = await postJob(asClient, jobForm());
    const { bidId } = await sendBid(asParty, bidForm(jobId));
    if (upTo === 'shortlisted') await shortlistBid(asClient, { bidId });
    if (upTo === 'offered') await offerBid(asClient, { bidId });
    return { jobId, bidId };
  };

  /** A contract with two milestones. */
  const contract = async () => {
    const { contractId } = await acceptOffer(asParty, await bid('offered'));
    const { milestones } = await readContract(asClient, { contractId });
    const [first, second] = milestones.map(({ id }) => id);
    if (first === undefined || second === undefined) throw new Error('a contract of the scene has two milestones');
    return { contractId, first, second };
  };

  /** Announces the transfer for a milestone. */
  const funding = async (milestoneId: string) => startPayment(asClient, { milestoneId });

  const funded = async (milestoneId: string) => {
    const { paymentId, amount } = await funding(milestoneId);
    const [whole, cents] = [amount.amountMinor.slice(0, -2), amount.amountMinor.slice(-2)];
    await confirmTransfer(operator, { paymentId, amount: `${whole}.${cents}` });
    return paymentId;
  };

  const submitted = async (milestoneId: string) => {
    const paymentId = await funded(milestoneId);
    await submitWork(asParty, {
      milestoneId,
      note: 'Here it is.',
      file: { name: 'report.txt', bytes: new TextEncoder().encode('The report.') },
    });
    return paymentId;
  };

  return { asClient, asParty, bid, contract, funding, funded, submitted };
}
