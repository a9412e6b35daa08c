import type { Transaction } from '@assay/db/connect';
import type { MoneyDto } from '@assay/protocol/dto/money';
import { fault } from '@assay/protocol/refusal/field-fault';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { readSettings } from '../installation/settings';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { orNotFound, refusedField } from '../kernel/refused';
import { inTransaction, type Unit } from '../kernel/transaction';
import { type AsOf, readAsOf, snapshot } from './as-of';
import { computeFigures } from './compute';
import { type FigureDefinition, figureOf, isFigureName } from './definitions';
import { figureDto, type FigureDto } from './dto';
import { binStarts, periodNames, type PeriodName, windowBefore } from './period';
import { type FigureRow, type RowPlace, rowsBefore, sumBefore } from './rows';

export type FigurePage = {
  readonly asOf: AsOf;
  readonly period: PeriodName;
  readonly referenceCurrency: string;
  readonly figure: FigureDto;
  readonly binStarts: readonly Date[];
  /** The same sum in the currencies that were agreed, for a figure of money. */
  readonly currencies: readonly MoneyDto[];
  readonly rows: readonly FigureRow[];
  /** Rows from the first of this page to the oldest. */
  readonly rowsLeft: number;
  readonly nextCursor: string | null;
};

const figureInput = z.object({
  name: z.string(),
  period: z.enum(periodNames).catch('month'),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(10_000).default(50),
});

/** One figure with the log's rows behind it, newest first, and what they add up to at each; for operators. */
export async function readFigure(ctx: ServiceContext, input: unknown): Promise<FigurePage> {
  requireOperator(ctx);
  const { name, period, cursor, limit } = parseInput(figureInput, input);
  const known = orNotFound(isFigureName(name) ? name : null);
  const definition = figureOf(known);
  const before = readPlace(cursor);
  const read = async ({ tx }: Unit) => {
    const asOf = await readAsOf(tx);
    const { referenceCurrency } = await readSettings(tx);
    const window = windowBefore(asOf.now, period);
    const since = definition.measure === 'flow' ? window.start : undefined;
    const [computed] = await computeFigures(tx, [known], window);
    const { sum, rows: rowsLeft } = await sumBefore(tx, { ...definition, since, before });
    const found = await rowsBefore(tx, { ...definition, since, before }, limit + 1, sum);
    const rows = found.slice(0, limit);
    const last = rows.at(-1);
    return {
      asOf,
      period,
      referenceCurrency,
      figure: figureDto(orNotFound(computed), referenceCurrency),
      binStarts: binStarts(window),
      currencies: await sumByCurrency(tx, definition, since),
      rows,
      rowsLeft,
      nextCursor: found.length > limit && last ? writePlace(last) : null,
    };
  };
  return inTransaction(ctx, read, snapshot);
}

async function sumByCurrency(
  tx: Transaction,
  { unit, moves }: FigureDefinition,
  since: Date | undefined,
): Promise<MoneyDto[]> {
  if (unit === 'count') return [];
  const rows = await tx.execute<{ currency: string; amount_minor: string }>(sql`
    select worth ->> 'currency' as currency, sum(sign(amount) * abs((worth ->> 'amountMinor')::numeric))::text as amount_minor
    from (${moves(since)}) as of_figure where amount <> 0 group by 1 order by 1`);
  return [...rows].map(({ currency, amount_minor: amountMinor }) => ({ amountMinor, currency }));
}

const placeShape = z.tuple([z.iso.datetime({ precision: 6 }), z.coerce.number().int().nonnegative()]);

function writePlace({ at, position }: RowPlace): string {
  return Buffer.from(`${at} ${position}`).toString('base64url');
}

function readPlace(cursor: string | undefined): RowPlace | null {
  if (cursor === undefined) return null;
  const parsed = placeShape.safeParse(Buffer.from(cursor, 'base64url').toString('utf8').split(' '));
  if (!parsed.success)
    throw refusedField('cursor', fault('This place in the list is not valid; start from the beginning.'));
  const [at, position] = parsed.data;
  return { at, position };
}
