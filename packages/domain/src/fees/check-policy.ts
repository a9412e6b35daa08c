import { isCurrency } from '../money/currency';
import { isDecimalString, parseDecimal } from '../money/decimal';
import type { FeePolicy, FeeRule } from './policy';

/** What is wrong with a fee policy, one sentence each; empty for a policy that can be put in force. */
export function checkFeePolicy(policy: FeePolicy): string[] {
  return [...checkRule('Freelancer', policy.freelancer), ...checkRule('Client', policy.client)];
}

function checkRule(side: string, { percent, bounds = {} }: FeeRule): string[] {
  const problems: string[] = [];
  if (!isDecimalString(percent) || !isPercentage(percent))
    problems.push(`${side} fee: a percentage from 0 to 100 is needed.`);
  for (const [currency, { minimumMinor, capMinor }] of Object.entries(bounds)) {
    if (!isCurrency(currency)) problems.push(`${side} fee: ${currency} is not a currency.`);
    if ((minimumMinor ?? 0n) < 0n || (capMinor ?? 0n) < 0n)
      problems.push(`${side} fee: bounds in ${currency} cannot be negative.`);
    if (minimumMinor !== undefined && capMinor !== undefined && minimumMinor > capMinor) {
      problems.push(`${side} fee: the minimum in ${currency} is above the cap.`);
    }
  }
  return problems;
}

function isPercentage(percent: string): boolean {
  const { digits, scale } = parseDecimal(percent);
  return digits >= 0n && digits <= 100n * 10n ** BigInt(scale);
}
