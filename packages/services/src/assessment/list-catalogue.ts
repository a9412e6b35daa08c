import type { TestSummary } from '@assay/protocol/dto/test';
import { fault } from '@assay/protocol/refusal/field-fault';
import { z } from 'zod';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { refusedField } from '../kernel/refused';
import { listTestSummaries } from './list-test-summaries';

const pageInput = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  /** The slug of the last test that was seen. */
  cursor: z.string().optional(),
});

export type Catalogue = { readonly items: TestSummary[]; readonly nextCursor: string | null };

/** The tests of this installation, a page at a time. */
export async function listCatalogue(ctx: ServiceContext, input: unknown): Promise<Catalogue> {
  const { limit, cursor } = parseInput(pageInput, input);
  const tests = await listTestSummaries(ctx);
  const seen = cursor === undefined ? 0 : tests.findIndex(({ slug }) => slug === cursor) + 1;
  if (cursor !== undefined && seen === 0) throw refusedField('cursor', fault('This cursor is not one of ours.'));
  const items = tests.slice(seen, seen + limit);
  const hasMore = seen + limit < tests.length;
  return { items, nextCursor: hasMore ? (items.at(-1)?.slug ?? null) : null };
}
