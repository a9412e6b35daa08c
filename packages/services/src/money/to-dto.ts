import type { Money } from '@assay/domain/money/money';
import type { MoneyDto } from '@assay/protocol/dto/money';

export function moneyDtoOf({ amountMinor, currency }: Money): MoneyDto {
  return { amountMinor: String(amountMinor), currency };
}
