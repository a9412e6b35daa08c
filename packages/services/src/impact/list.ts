import { impactRun } from '@assay/db/schema/impact';
import { brandId } from '@assay/domain/kernel/id';
import { impactSources, type ImpactRunSummary } from '@assay/protocol/dto/impact';
import { and, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { instantText } from '../kernel/instant-text';
import { cutPage, pageInput, readCursor, type Page } from '../kernel/page';
import { parseInput } from '../kernel/parse';
import { inTransaction } from '../kernel/transaction';
import { toSummary } from './run-dto';

const listInput = pageInput.extend({ source: z.enum(impactSources) });
const { result: _, ...withoutResult } = getTableColumns(impactRun);

/** The runs of a source, newest first, for operators. */
export async function listImpactRuns(ctx: ServiceContext, input: unknown): Promise<Page<ImpactRunSummary>> {
  requireOperator(ctx);
  const { source, limit, cursor } = parseInput(listInput, input);
  const after = readCursor(cursor);
  const before = after
    ? sql`(${impactRun.requestedAt}, ${impactRun.id}) < (${after.at}::timestamptz, ${brandId(after.id)}::uuid)`
    : undefined;
  const rows = await inTransaction(ctx, ({ tx }) =>
    tx
      .select({ run: withoutResult, id: impactRun.id, at: instantText(impactRun.requestedAt) })
      .from(impactRun)
      .where(and(eq(impactRun.source, source), before))
      .orderBy(desc(impactRun.requestedAt), desc(impactRun.id))
      .limit(limit + 1),
  );
  const { items, nextCursor } = cutPage(rows, limit);
  return { items: items.map(({ run }) => toSummary(run)), nextCursor };
}
