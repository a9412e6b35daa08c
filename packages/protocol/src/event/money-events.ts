import { z } from 'zod';
import { defineEvent } from './definition';
import { currency, day, decimal, id, invoiceNumber, minorUnits, paymentProvider, valued } from './fields';

const payment = z.object({
  paymentId: id,
  milestoneId: id,
  contractId: id,
  payerId: id,
  provider: paymentProvider,
  amount: valued,
});

const receipt = z.object({ receiptId: id, paymentId: id, clientId: id, amount: valued });

export const moneyEvents = {
  'payment.requested': defineEvent('The client was given a way to pay', payment),
  'payment.confirmed': defineEvent('The client’s money arrived', payment),
  'payment.abandoned': defineEvent('The announced money will not come, or can no longer fund its milestone', payment),
  'payment.refund_started': defineEvent('The held money is on its way back to the client', payment),
  'payment.refunded': defineEvent('The money was given back to the client', payment),
  'payment.settled': defineEvent(
    'The freelancer was credited for released work, before and after the fee',
    z.object({ paymentId: id, milestoneId: id, contractId: id, freelancerId: id, gross: valued, net: valued }),
  ),
  'receipt.held': defineEvent('Money arrived that funds nothing; it is held for the client', receipt),
  'receipt.returned': defineEvent('Held money was sent back to the client', receipt),
  'fee.charged': defineEvent(
    'The platform’s fee was taken from one side',
    z.object({ milestoneId: id, contractId: id, payerId: id, side: z.enum(['client', 'freelancer']), amount: valued }),
  ),
  'invoice.issued': defineEvent(
    'An invoice was issued with its number',
    z.object({
      invoiceId: id,
      number: invoiceNumber,
      invoiceKind: z.enum(['work', 'freelancer_fee', 'client_fee']),
      milestoneId: id,
      sellerId: id.nullable(),
      buyerId: id,
      totalMinor: minorUnits,
      currency,
    }),
  ),
  'invoice.rendered': defineEvent('The PDF of an invoice was stored', z.object({ invoiceId: id, fileId: id })),
  'payout.requested': defineEvent(
    'The freelancer asked for money to be paid out',
    z.object({ payoutId: id, freelancerId: id, amount: valued }),
  ),
  'payout.paid': defineEvent('The money was paid out', z.object({ payoutId: id, freelancerId: id, amount: valued })),
  'payout.failed': defineEvent(
    'The money could not be paid out and is available again; why stands in the payout',
    z.object({ payoutId: id, freelancerId: id, amount: valued }),
  ),
  'rate.set': defineEvent(
    'An exchange rate was entered; its source stands in the table of rates',
    z.object({ rateId: id, currency, date: day, rate: decimal }),
  ),
};
