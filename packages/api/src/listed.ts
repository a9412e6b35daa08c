import { readSettings } from '@assay/services/installation/settings';
import type { ServiceContext } from '@assay/services/kernel/context';
import { z } from 'zod';

/** A page of a public list: its items, where the next page begins, and whether they are of real or of generated people. */
export function listed<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable(), origin: z.enum(['real', 'simulated']) });
}

/** Marks a list with the origin of its people, so that generated history is never taken for real wherever it goes. */
export async function withOrigin<List extends object>(ctx: ServiceContext, list: Promise<List>) {
  const [page, { origin }] = await Promise.all([list, readSettings(ctx.database)]);
  return { ...page, origin };
}
