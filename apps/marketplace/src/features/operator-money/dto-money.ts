import type { Money } from '@assay/domain/money/money';
import type { MoneyDto } from '@assay/protocol/dto/money';

export function moneyOf({ amountMinor, currency }: MoneyDto): Money {
  return { amountMinor: BigInt(amountMinor), currency };
}
