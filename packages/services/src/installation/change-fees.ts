import { newId } from '@assay/db/new-id';
import { feePolicy } from '@assay/db/schema/money';
import { isDecimalString, parseDecimal } from '@assay/domain/money/decimal';
import { checkFeePolicy } from '@assay/domain/fees/check-policy';
import { says } from '@assay/protocol/refusal/field-fault';
import { z } from 'zod';
import { currentFees } from '../fees/current-policy';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { created, recordEvent } from '../kernel/record-event';
import { refused } from '../kernel/refused';
import { breaksUnique, inTransaction } from '../kernel/transaction';

const percent = z
  .string(says('Write a percentage.'))
  .trim()
  .refine(
    (text) => checkFeePolicy({ freelancer: { percent: text }, client: { percent: '0' } }).length === 0,
    says('Write a percentage from 0 to 100.'),
  )
  .refine((text) => !isDecimalString(text) || parseDecimal(text).scale <= 2, says('At most two decimals.'));

const feesInput = z.object({ freelancerPercent: percent, clientPercent: percent });

/** Puts a new fee policy in force for bids that are sent from now on; those sent, and their contracts, keep theirs. */
export async function changeFees(ctx: ServiceContext, input: unknown): Promise<void> {
  const operator = requireOperator(ctx);
  const wanted = parseInput(feesInput, input);
  const written = inTransaction(ctx, async (unit) => {
    const { policyVersion, ...inForce } = await currentFees(unit.tx);
    if (inForce.freelancerPercent === wanted.freelancerPercent && inForce.clientPercent === wanted.clientPercent)
      return;
    const id = newId<'fee_policy'>();
    await recordEvent(unit, 'policy.changed', {
      changes: [created('money.fee_policy', id)],
      payload: { setting: 'fees', from: feesText(inForce), to: feesText(wanted) },
    });
    await unit.tx
      .insert(feePolicy)
      .values({ id, version: 1, number: policyVersion + 1, ...wanted, setBy: operator.id });
  });
  await written.catch((error: unknown) => {
    // Two operators at once: the number of the policy decides who was first.
    throw breaksUnique(error, 'fee_policy_number') ? refused('changed_meanwhile') : error;
  });
}

function feesText({
  freelancerPercent,
  clientPercent,
}: {
  readonly freelancerPercent: string;
  readonly clientPercent: string;
}): string {
  return `freelancer ${freelancerPercent} %, client ${clientPercent} %`;
}
