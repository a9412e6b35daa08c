import { quoteFees as quote } from '@assay/domain/fees/quote-fees';
import { parsePositiveAmount } from '@assay/protocol/input/amount';
import type { MoneyDto } from '@assay/protocol/dto/money';
import { z } from 'zod';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { refusedField } from '../kernel/refused';
import { moneyDtoOf } from '../money/to-dto';
import { currentFees, feePolicyOf } from './current-policy';

const quoteInput = z.object({ amount: z.string().max(40), currency: z.string().length(3) });

export type FeeQuoteDto = {
  readonly price: MoneyDto;
  readonly clientPays: MoneyDto;
  readonly freelancerReceives: MoneyDto;
  readonly platformKeeps: MoneyDto;
  readonly freelancerPercent: string;
  readonly clientPercent: string;
  /** Names these fees when the bid is sent, so that nobody sends under others than they saw. */
  readonly policyVersion: number;
};

/** What a price means for each side under the fees in force: shown before anything is sent. */
export async function quotePrice(ctx: ServiceContext, input: unknown): Promise<FeeQuoteDto> {
  const { amount, currency } = parseInput(quoteInput, input);
  const price = parsePositiveAmount(amount, currency);
  if (!price.ok) throw refusedField('amount', price.fault);
  const fees = await currentFees(ctx.database);
  const quoted = quote(price.money, feePolicyOf(fees));
  return {
    price: moneyDtoOf(price.money),
    clientPays: moneyDtoOf(quoted.clientPays),
    freelancerReceives: moneyDtoOf(quoted.freelancerReceives),
    platformKeeps: moneyDtoOf(quoted.platformKeeps),
    ...fees,
  };
}
