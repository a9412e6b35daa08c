import { findItemTest } from '@assay/item-models/tests';
import type { TestEffect } from '@assay/protocol/dto/impact';
import { z } from 'zod';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { orNotFound } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { readTestEffects } from './test-effects';

const effectInput = z.object({ slug: z.string().max(100) });

/** What is known of the worth of a test's badge, for everybody. */
export async function readTestEffect(ctx: ServiceContext, input: unknown): Promise<TestEffect> {
  const { slug } = parseInput(effectInput, input);
  orNotFound(findItemTest(slug));
  return inTransaction(ctx, async ({ tx }) => (await readTestEffects(tx))(slug));
}
