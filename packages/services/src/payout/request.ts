import { newId } from '@assay/db/new-id';
import { payout } from '@assay/db/schema/money-payments';
import type { PayoutId } from '@assay/domain/kernel/id';
import { payoutRequestedPostings } from '@assay/domain/ledger/movements';
import { payoutStates } from '@assay/domain/payout/states';
import { currencyCode, parsePositiveAmount } from '@assay/protocol/input/amount';
import { z } from 'zod';
import { valueInReference } from '../exchange/value-in-reference';
import { readSettings } from '../installation/settings';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { created, recordEvent } from '../kernel/record-event';
import { refusedField } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { planPostings, postingChanges } from '../ledger/plan-postings';
import { writePostings } from '../ledger/write-postings';

const payoutInput = z.object({
  amount: z.string().max(40),
  currency: currencyCode,
  /** Where a bank transfer goes: account holder and IBAN, or what the bank needs. */
  destination: z.string().trim().max(300).optional(),
});

/** Asks for available money; it leaves the balance at once. Also a suspended freelancer may take what is theirs. */
export async function requestPayout(ctx: ServiceContext, input: unknown): Promise<{ payoutId: PayoutId }> {
  const freelancer = requireReader(ctx);
  const { amount, currency, destination = '' } = parseInput(payoutInput, input);
  const wanted = parsePositiveAmount(amount, currency);
  if (!wanted.ok) throw refusedField('amount', wanted.message);
  return inTransaction(ctx, async (unit) => {
    const { paymentProvider: provider } = await readSettings(unit.tx);
    if (provider === 'bank_transfer' && destination === '') {
      throw refusedField('destination', 'Write the account holder and the IBAN that the money should go to.');
    }
    const payoutId = newId<'payout'>();
    const postings = payoutRequestedPostings(payoutId, freelancer.id, wanted.money);
    const planned = planPostings(postings, { payoutId, freelancerId: freelancer.id });
    await recordEvent(unit, 'payout.requested', {
      changes: [created('money.payout', payoutId), ...postingChanges(planned)],
      payload: {
        payoutId,
        freelancerId: freelancer.id,
        amount: await valueInReference(unit.tx, wanted.money, unit.now),
      },
    });
    await unit.tx.insert(payout).values({
      id: payoutId,
      version: 1,
      state: payoutStates.initial,
      freelancerId: freelancer.id,
      provider,
      destination: provider === 'bank_transfer' ? destination : null,
      ...wanted.money,
    });
    await writePostings(unit, planned);
    return { payoutId };
  });
}
