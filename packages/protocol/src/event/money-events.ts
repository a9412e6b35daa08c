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

/** Left out by events from before a provider was told. */
const provider = paymentProvider.optional();
const receipt = z.object({ receiptId: id, paymentId: id, clientId: id, amount: valued, provider });
const payout = z.object({ payoutId: id, freelancerId: id, amount: valued, provider });
const withProvider = { version: 2 };

export const moneyEvents = {
  'payment.requested': defineEvent(
    { en: 'The client was given a way to pay', de: 'Dem Auftraggeber wurde ein Zahlungsweg genannt' },
    payment,
  ),
  'payment.confirmed': defineEvent(
    { en: 'The client’s money arrived', de: 'Das Geld des Auftraggebers ist eingegangen' },
    payment,
  ),
  'payment.abandoned': defineEvent(
    {
      en: 'The announced money will not come, or can no longer fund its milestone',
      de: 'Das angekündigte Geld kommt nicht oder kann nicht mehr für seinen Meilenstein hinterlegt werden',
    },
    payment,
  ),
  'payment.refund_started': defineEvent(
    {
      en: 'The held money is on its way back to the client',
      de: 'Das hinterlegte Geld ist unterwegs zurück zum Auftraggeber',
    },
    payment,
  ),
  'payment.refunded': defineEvent(
    { en: 'The money was given back to the client', de: 'Das Geld wurde dem Auftraggeber zurückgegeben' },
    payment,
  ),
  'payment.settled': defineEvent(
    {
      en: 'The freelancer was credited for released work, before and after the fee',
      de: 'Dem Freelancer wurde Geld für freigegebene Arbeit gutgeschrieben, vor und nach der Gebühr',
    },
    z.object({ paymentId: id, milestoneId: id, contractId: id, freelancerId: id, gross: valued, net: valued }),
  ),
  'receipt.held': defineEvent(
    {
      en: 'Money arrived that funds nothing; it is held for the client',
      de: 'Geld ging ein, das für nichts hinterlegt werden kann; es wird für den Auftraggeber verwahrt',
    },
    receipt,
    withProvider,
  ),
  'receipt.returned': defineEvent(
    { en: 'Held money was sent back to the client', de: 'Verwahrtes Geld wurde an den Auftraggeber zurückgesendet' },
    receipt,
    withProvider,
  ),
  'fee.charged': defineEvent(
    { en: 'The platform’s fee was taken from one side', de: 'Die Gebühr des Marktes wurde von einer Seite erhoben' },
    z.object({ milestoneId: id, contractId: id, payerId: id, side: z.enum(['client', 'freelancer']), amount: valued }),
  ),
  'invoice.issued': defineEvent(
    { en: 'An invoice was issued with its number', de: 'Eine Rechnung wurde mit ihrer Nummer ausgestellt' },
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
  'invoice.rendered': defineEvent(
    { en: 'The PDF of an invoice was stored', de: 'Das PDF einer Rechnung wurde gespeichert' },
    z.object({ invoiceId: id, fileId: id }),
  ),
  'payout.requested': defineEvent(
    { en: 'The freelancer asked for money to be paid out', de: 'Der Freelancer hat eine Auszahlung verlangt' },
    payout,
    withProvider,
  ),
  'payout.paid': defineEvent({ en: 'The money was paid out', de: 'Das Geld wurde ausgezahlt' }, payout, withProvider),
  'payout.failed': defineEvent(
    {
      en: 'The money could not be paid out and is available again; why stands in the payout',
      de: 'Das Geld konnte nicht ausgezahlt werden und ist wieder verfügbar; warum, steht bei der Auszahlung',
    },
    payout,
    withProvider,
  ),
  'rate.set': defineEvent(
    {
      en: 'An exchange rate was entered; its source stands in the table of rates',
      de: 'Ein Wechselkurs wurde eingetragen; seine Quelle steht in der Tabelle der Kurse',
    },
    z.object({ rateId: id, currency, date: day, rate: decimal }),
  ),
};
