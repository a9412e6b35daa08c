import { randomInt } from 'node:crypto';
import { newId } from '@assay/db/new-id';
import { payment, type PaymentProvider } from '@assay/db/schema/money-payments';
import { brandId, type PaymentId } from '@assay/domain/kernel/id';
import { step } from '@assay/domain/kernel/state-table';
import { milestoneStates } from '@assay/domain/milestone/states';
import { paymentStates, type PaymentState } from '@assay/domain/payment/states';
import type { MoneyDto } from '@assay/protocol/dto/money';
import { z } from 'zod';
import { readSettings } from '../installation/settings';
import { requireMember } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { applyChanges, type Change } from '../kernel/apply-changes';
import { created, eventOf } from '../kernel/record-event';
import { orRefuse, refused } from '../kernel/refused';
import { inTransaction, type Unit } from '../kernel/transaction';
import { lockMilestone, type LockedMilestone } from '../milestone/lock-milestone';
import { planMilestoneMove } from '../milestone/move';
import { moneyDtoOf } from '../money/to-dto';
import { planAcceptance } from './accept';
import type { PaymentRow } from './lock-payment';
import { milestoneQuote } from './milestone-quote';
import { paymentFacts } from './move';

const startInput = z.object({ milestoneId: z.uuid() });

export type StartedPayment = {
  readonly paymentId: PaymentId;
  readonly state: PaymentState;
  readonly provider: PaymentProvider;
  /** False in a sandbox; whatever shows this payment says so. */
  readonly isRealMoney: boolean;
  readonly amount: MoneyDto;
  /** To be quoted in the transfer, to the account that the bank details name. */
  readonly reference: string;
  readonly bankDetails: string | null;
};

/**
 * Funds a milestone: price and client fee. A sandbox confirms at once and moves no real money; a bank transfer is announced
 * under a reference and confirmed by an operator when it has arrived.
 */
export async function startPayment(ctx: ServiceContext, input: unknown): Promise<StartedPayment> {
  const client = requireMember(ctx);
  const { milestoneId } = parseInput(startInput, input);
  return inTransaction(ctx, async (unit) => {
    const [locked, settings] = await Promise.all([lockMilestone(unit, brandId(milestoneId)), readSettings(unit.tx)]);
    if (locked.contract.clientId !== client.id) throw refused('not_found');
    const { paymentProvider: provider, bankDetails } = settings;
    if (provider === 'bank_transfer' && bankDetails === null) throw refused('bank_details_missing');
    const command = provider === 'sandbox' ? 'fund' : 'request_funding';
    orRefuse(step(milestoneStates, locked.milestone.state, command));
    const row = newPayment(unit, locked, provider);
    if (provider === 'sandbox') {
      const [requested, accepted] = await Promise.all([
        planRequest(unit, row),
        planAcceptance(unit, { ...locked, payment: row }),
      ]);
      await applyChanges(unit, [requested, accepted.change]);
      return startedPayment(accepted.row, null);
    }
    const announced = planMilestoneMove(unit, locked, { command, says: { provider, reference: row.reference } });
    await applyChanges(unit, [await planRequest(unit, row), announced.change]);
    return startedPayment(row, bankDetails);
  });
}

function newPayment(unit: Unit, { milestone, contract }: LockedMilestone, provider: PaymentProvider): PaymentRow {
  const { clientPays } = milestoneQuote({ milestone, contract });
  return {
    id: newId<'payment'>(),
    version: 1,
    state: paymentStates.initial,
    milestoneId: milestone.id,
    contractId: contract.id,
    payerId: contract.clientId,
    provider,
    reference: newReference(),
    amountMinor: clientPays.amountMinor,
    currency: clientPays.currency,
    startedAt: unit.now,
    confirmedAt: null,
    endedAt: null,
  };
}

async function planRequest(unit: Unit, row: PaymentRow): Promise<Change> {
  const event = eventOf('payment.requested', {
    changes: [created('money.payment', row.id)],
    payload: await paymentFacts(unit, row),
  });
  return { events: [event], writes: [unit.tx.insert(payment).values(row)] };
}

/** Letters and digits that are not mistaken for one another when somebody types a transfer. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

function newReference(): string {
  const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return `AS-${group()}-${group()}-${group()}`;
}

export function startedPayment(row: PaymentRow, bankDetails: string | null): StartedPayment {
  return {
    paymentId: row.id,
    state: row.state,
    provider: row.provider,
    isRealMoney: row.provider !== 'sandbox',
    amount: moneyDtoOf(row),
    reference: row.reference,
    bankDetails,
  };
}
