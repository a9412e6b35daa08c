import { exchangeRate } from '@assay/db/schema/money';
import { desc } from 'drizzle-orm';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';

export type RateDto = {
  readonly id: string;
  /** 1 `base` = `rate` `quote`. */
  readonly base: string;
  readonly quote: string;
  readonly date: string;
  readonly rate: string;
  readonly source: string;
};

const SHOWN = 40;

/** The newest exchange rates, for operators. */
export async function listRates(ctx: ServiceContext): Promise<RateDto[]> {
  requireOperator(ctx);
  const { id, base, quote, date, rate, source } = exchangeRate;
  return ctx.database
    .select({ id, base, quote, date, rate, source })
    .from(exchangeRate)
    .orderBy(desc(date), desc(exchangeRate.enteredAt), desc(id))
    .limit(SHOWN);
}
