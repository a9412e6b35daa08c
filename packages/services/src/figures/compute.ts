import type { Transaction } from '@assay/db/connect';
import { sql } from 'drizzle-orm';
import { figureOf, type FigureName } from './definitions';
import type { Window } from './period';

/** Amounts are minor units of the reference currency, or counts. */
export type ComputedFigure = {
  readonly name: FigureName;
  readonly value: bigint;
  /** Of the period before; for a level, how it stood when the period began. */
  readonly previous: bigint;
  /** By bin of the period: what happened in it, or the level at its end. */
  readonly series: readonly bigint[];
};

/** Figures over a window, in one statement. */
export async function computeFigures(
  tx: Transaction,
  names: readonly FigureName[],
  window: Window,
): Promise<ComputedFigure[]> {
  const parts = names.map((name) => {
    const { measure, moves } = figureOf(name);
    return sql`select ${name} as figure, occurred_at, amount from (${moves(measure === 'flow' ? window.previousStart : undefined)}) as of_figure`;
  });
  const rows = await tx.execute<{ figure: FigureName; bin: string; amount: string }>(sql`
    select figure, floor(extract(epoch from occurred_at - ${window.previousStart.toISOString()}::timestamptz) / ${window.binDays * 86_400}) as bin,
           sum(amount)::text as amount
    from (${sql.join(parts, sql` union all `)}) as moves
    group by 1, 2`);
  return names.map((name) =>
    gather(
      name,
      binned(
        [...rows].filter((row) => row.figure === name),
        window,
      ),
      window.bins,
    ),
  );
}

type Binned = { readonly before: bigint; readonly amounts: readonly bigint[] };

/** Sums before the two periods, and by bin of both; what is dated a moment after the end belongs to the last bin. */
function binned(rows: readonly { readonly bin: string; readonly amount: string }[], { bins }: Window): Binned {
  const amounts = Array.from({ length: 2 * bins }, () => 0n);
  let before = 0n;
  for (const { bin, amount } of rows) {
    const index = Math.min(Number(bin), 2 * bins - 1);
    if (index < 0) before += BigInt(amount);
    else amounts[index] = (amounts[index] ?? 0n) + BigInt(amount);
  }
  return { before, amounts };
}

function gather(name: FigureName, { before, amounts }: Binned, bins: number): ComputedFigure {
  const [earlier, later] = [amounts.slice(0, bins), amounts.slice(bins)];
  if (figureOf(name).measure === 'flow') return { name, value: total(later), previous: total(earlier), series: later };
  const previous = before + total(earlier);
  let standing = previous;
  const series = later.map((amount) => (standing += amount));
  return { name, value: standing, previous, series };
}

function total(amounts: readonly bigint[]): bigint {
  return amounts.reduce((sum, amount) => sum + amount, 0n);
}
