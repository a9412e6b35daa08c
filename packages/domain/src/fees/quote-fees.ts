import { add, type Money, percentOf, subtract } from '../money/money';
import { currencyStep } from '../money/currency';
import type { FeePolicy, FeeRule } from './policy';

/** The one line shown before anybody sends, accepts or funds: client pays, freelancer receives, platform keeps. */
export type FeeQuote = {
  readonly price: Money;
  readonly clientFee: Money;
  readonly freelancerFee: Money;
  readonly clientPays: Money;
  readonly freelancerReceives: Money;
  readonly platformKeeps: Money;
};

/**
 * Fees for a price under a policy. Percentages are rounded half away from zero to the currency's step, then bounded;
 * the freelancer's fee never exceeds the price. Always: clientPays = freelancerReceives + platformKeeps.
 * @throws RangeError for a negative price or a percentage that is not a decimal string.
 */
export function quoteFees(price: Money, policy: FeePolicy): FeeQuote {
  if (price.amountMinor < 0n) throw new RangeError('A price cannot be negative');
  const clientFee = feeFor(price, policy.client);
  const freelancerFee = atMost(feeFor(price, policy.freelancer), price);
  return {
    price,
    clientFee,
    freelancerFee,
    clientPays: add(price, clientFee),
    freelancerReceives: subtract(price, freelancerFee),
    platformKeeps: add(clientFee, freelancerFee),
  };
}

function feeFor(price: Money, { percent, bounds }: FeeRule): Money {
  const fee = percentOf(price, percent);
  const { minimumMinor = 0n, capMinor } = bounds?.[price.currency] ?? {};
  const raised = fee.amountMinor < minimumMinor ? minimumMinor : fee.amountMinor;
  const bounded = capMinor !== undefined && raised > capMinor ? capMinor : raised;
  const step = currencyStep(price.currency);
  return { amountMinor: (bounded / step) * step, currency: price.currency };
}

function atMost(fee: Money, limit: Money): Money {
  return fee.amountMinor > limit.amountMinor ? limit : fee;
}
