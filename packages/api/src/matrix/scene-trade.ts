import { endContract } from '@assay/services/contract/end';
import { readContract } from '@assay/services/contract/read';
import { listOwnInvoices } from '@assay/services/invoice/list-own';
import { approveMilestone } from '@assay/services/milestone/approve';
import { storeInvoicePdf } from '@assay/services/invoice/store-pdf';
import { requestChanges } from '@assay/services/milestone/request-changes';
import { abandonPayment } from '@assay/services/payment/abandon';
import { confirmRefund } from '@assay/services/payment/confirm-refund';
import { listWaitingTransfers } from '@assay/services/payment/list-waiting';
import { refundMilestone } from '@assay/services/payment/refund';
import { confirmPayout } from '@assay/services/payout/confirm';
import { failPayout } from '@assay/services/payout/fail';
import { requestPayout } from '@assay/services/payout/request';
import { recordTransfer } from '@assay/services/receipt/record-transfer';
import { returnReceipt } from '@assay/services/receipt/return';
import { dealsOf } from './deal';
import type { Setting, States } from './setting';

/** Contracts of a pair and the money in them. */
export async function setTradeScene(setting: Setting): Promise<Record<string, States>> {
  const { asClient, asParty, contract, funding, funded, submitted } = dealsOf(setting);
  const [active, ended, completed] = [await contract(), await contract(), await contract()];
  const idle = await contract();
  await submitted(active.first);
  await endContract(asClient, ended);
  const settled = await submitted(completed.first);
  await submitted(completed.second);
  for (const milestoneId of [completed.first, completed.second]) await approveMilestone(asClient, { milestoneId });
  const changed = await contract();
  await submitted(changed.first);
  await requestChanges(asClient, { milestoneId: changed.first, request: 'Please add an index.' });
  const refunded = await funded(changed.second);
  await refundMilestone(asParty, { milestoneId: changed.second });
  await confirmRefund(setting.operator, { paymentId: refunded });
  const waiting = await contract();
  const { paymentId: started, reference } = await funding(waiting.first);
  const { paymentId: abandoned } = await funding(waiting.second);
  await abandonPayment(asClient, { paymentId: abandoned });
  const secured = await contract();
  const [confirmed, refunding] = [await funded(secured.first), await funded(secured.second)];
  await refundMilestone(asParty, { milestoneId: secured.second });
  const { milestones } = await readContract(asParty, active);
  return {
    contract: {
      active: active.contractId,
      idle: idle.contractId,
      ended: ended.contractId,
      completed: completed.contractId,
    },
    milestone: {
      planned: active.second,
      funding: waiting.first,
      funded: secured.first,
      submitted: active.first,
      changes_requested: changed.first,
      released: completed.first,
      refunded: secured.second,
      cancelled: ended.first,
    },
    payment: { started, confirmed, settled, refunding, refunded, abandoned },
    invoice: await setInvoices(setting),
    file: { handedIn: milestones[0]?.submissions[0]?.file?.id ?? '' },
    receipt: await setReceipts(setting, reference),
    payout: await setPayouts(setting),
  };
}

/** Of the fee, which is the party's alone, and of the work, which is the client's too. */
async function setInvoices(setting: Setting): Promise<States> {
  const invoices = await listOwnInvoices(dealsOf(setting).asParty);
  const latestAs = (role: 'buyer' | 'seller') => invoices.find(({ viewerIs }) => viewerIs === role)?.id ?? '';
  const [issued, rendered] = [latestAs('buyer'), latestAs('seller')];
  await storeInvoicePdf(setting.market.system(), { invoiceId: rendered });
  return { issued, rendered };
}

/** Transfers that were too small for the payment whose reference they quote. */
async function setReceipts({ operator }: Setting, reference: string): Promise<States> {
  const entries = [`${reference} first`, `${reference} second`];
  for (const statementEntry of entries) await recordTransfer(operator, { reference, amount: '7.00', statementEntry });
  const waiting = await listWaitingTransfers(operator);
  const [held, returned] = entries.map((entry) => waiting.find(({ note }) => note === entry));
  await returnReceipt(operator, { receiptId: returned?.id });
  return { held: held?.id ?? '', returned: returned?.id ?? '' };
}

async function setPayouts(setting: Setting): Promise<States> {
  const { asParty } = dealsOf(setting);
  const ask = { amount: '10', currency: 'EUR', destination: 'Farid Freelancer, DE89 3704 0044 0532 0130 00' };
  const asked = async () => (await requestPayout(asParty, ask)).payoutId;
  const [requested, paid, failed] = [await asked(), await asked(), await asked()];
  await confirmPayout(setting.operator, { payoutId: paid });
  await failPayout(setting.operator, { payoutId: failed, reason: 'The account is closed.' });
  return { requested, paid, failed };
}
