import { z } from 'zod';
import { readSettings } from '../installation/settings';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { type AsOf, readAsOf, snapshot } from './as-of';
import { computeFigures } from './compute';
import { figureNames } from './definitions';
import { figureDto, type FigureDto } from './dto';
import { binStarts, periodNames, type PeriodName, windowBefore } from './period';

export type Overview = {
  readonly asOf: AsOf;
  readonly period: PeriodName;
  readonly referenceCurrency: string;
  readonly figures: readonly FigureDto[];
  /** Where each bin of the figures' series begins. */
  readonly binStarts: readonly Date[];
};

export const periodInput = z.object({ period: z.enum(periodNames).catch('month') });

/** Every figure of the market over a period, with the period before beside it; for operators. */
export async function readOverview(ctx: ServiceContext, input: unknown): Promise<Overview> {
  requireOperator(ctx);
  const { period } = parseInput(periodInput, input);
  return ctx.database.transaction(async (tx) => {
    const asOf = await readAsOf(tx);
    const { referenceCurrency } = await readSettings(tx);
    const window = windowBefore(asOf.now, period);
    const computed = await computeFigures(tx, figureNames, window);
    const figures = computed.map((figure) => figureDto(figure, referenceCurrency));
    return { asOf, period, referenceCurrency, figures, binStarts: binStarts(window) };
  }, snapshot);
}
