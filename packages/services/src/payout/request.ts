import { newId } from '@assay/db/new-id';
import { payout } from '@assay/db/schema/money-payments';
import { brandId, type PayoutId } from '@assay/domain/kernel/id';
import { payoutRequestedPostings } from '@assay/domain/ledger/movements';
import type { Money } from '@assay/domain/money/money';
import { payoutStates } from '@assay/domain/payout/states';
import { currencyCode, parsePositiveAmount } from '@assay/protocol/input/amount';
import { fault } from '@assay/protocol/refusal/field-fault';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { lockUntilCommit } from '../kernel/advisory-lock';
import { valueInReference } from '../exchange/value-in-reference';
import { readSettings } from '../installation/settings';
import { type ActingId, requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { created, recordEvent } from '../kernel/record-event';
import { refusedField } from '../kernel/refused';
import { inTransaction, type Unit } from '../kernel/transaction';
import { planPostings, postingChanges } from '../ledger/plan-postings';
import { writePostings } from '../ledger/write-postings';

const payoutInput = z.object({
  amount: z.string().max(40),
  currency: currencyCode,
  /** Where a bank transfer goes: account holder and IBAN, or what the bank needs. */
  destination: z.string().trim().max(300).optional(),
  /** Becomes the payout’s id: the same form sent twice asks once. */
  requestKey: z.uuid().optional(),
});

type PayoutInput = z.output<typeof payoutInput>;

/** Asks for available money; it leaves the balance at once. Also a suspended freelancer may take what is theirs. */
export async function requestPayout(ctx: ServiceContext, input: unknown): Promise<{ payoutId: PayoutId }> {
  const freelancer = requireReader(ctx);
  const parsed = parseInput(payoutInput, input);
  const wanted = parsePositiveAmount(parsed.amount, parsed.currency);
  if (!wanted.ok) throw refusedField('amount', wanted.fault);
  const payoutId = parsed.requestKey === undefined ? newId<'payout'>() : brandId<'payout'>(parsed.requestKey);
  return inTransaction(ctx, async (unit) => {
    await lockUntilCommit(unit, `payouts_of:${freelancer.id}`);
    if (await isRequested(unit, freelancer.id, payoutId)) return { payoutId };
    await writeRequest(unit, { payoutId, freelancerId: freelancer.id, amount: wanted.money, parsed });
    return { payoutId };
  });
}

async function isRequested({ tx }: Unit, freelancerId: ActingId, payoutId: PayoutId): Promise<boolean> {
  const own = and(eq(payout.id, payoutId), eq(payout.freelancerId, freelancerId));
  return (await tx.select({ id: payout.id }).from(payout).where(own)).length > 0;
}

type Request = {
  readonly payoutId: PayoutId;
  readonly freelancerId: ActingId;
  readonly amount: Money;
  readonly parsed: PayoutInput;
};

async function writeRequest(unit: Unit, { payoutId, freelancerId, amount, parsed }: Request): Promise<void> {
  const { paymentProvider: provider } = await readSettings(unit.tx);
  const { destination = '' } = parsed;
  if (provider === 'bank_transfer' && destination === '') {
    throw refusedField('destination', fault('Write the account holder and the IBAN that the money should go to.'));
  }
  const planned = planPostings(payoutRequestedPostings(payoutId, freelancerId, amount), { payoutId, freelancerId });
  await recordEvent(unit, 'payout.requested', {
    changes: [created('money.payout', payoutId), ...postingChanges(planned)],
    payload: { payoutId, freelancerId, amount: await valueInReference(unit.tx, amount, unit.now), provider },
  });
  await unit.tx.insert(payout).values({
    id: payoutId,
    version: 1,
    state: payoutStates.initial,
    freelancerId,
    provider,
    destination: provider === 'bank_transfer' ? destination : null,
    ...amount,
  });
  await writePostings(unit, planned);
}
