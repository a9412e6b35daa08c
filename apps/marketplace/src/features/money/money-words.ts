import type { PostingPurpose } from '@assay/domain/ledger/posting';
import type { InvoiceSummary } from '@assay/protocol/dto/invoice';
import type { PayoutDto } from '@assay/protocol/dto/money-page';
import type { Tone } from '@assay/ui/tone';

export const purposeWords: Readonly<Record<PostingPurpose, string>> = {
  fund: 'Paid in and held',
  fund_fee: 'Client’s fee, paid in and held',
  release: 'Released for approved work',
  freelancer_fee: 'Freelancer’s fee',
  client_fee: 'Client’s fee',
  refund: 'Given back, price',
  refund_fee: 'Given back, fee',
  refund_sent: 'Refund sent',
  receipt_held: 'Arrived and not used, to be sent back',
  receipt_returned: 'Sent back unused',
  payout_requested: 'Withdrawal requested',
  payout_paid: 'Withdrawal paid out',
  payout_failed: 'Withdrawal failed, available again',
};

export const payoutWords: Readonly<Record<PayoutDto['state'], { readonly label: string; readonly tone: Tone }>> = {
  requested: { label: 'Requested', tone: 'progress' },
  paid: { label: 'Paid out', tone: 'good' },
  failed: { label: 'Failed', tone: 'bad' },
};

export const invoiceWords: Readonly<Record<InvoiceSummary['kind'], string>> = {
  work: 'Work',
  freelancer_fee: 'Fee of the marketplace',
  client_fee: 'Fee of the marketplace',
};
