import type { ItemTest } from '@assay/item-models/tests';

export type PoolSize = {
  /** Proven questions of every family before the test can be taken. */
  readonly needed: number;
  /** Proven questions of every family in the end. */
  readonly wanted: number;
};

/** Rules leave room for few different questions, and those are open-book. */
export function poolSize({ keysFrom }: Pick<ItemTest, 'keysFrom'>): PoolSize {
  return keysFrom === 'rules' ? { needed: 3, wanted: 5 } : { needed: 2, wanted: 40 };
}

/** Seeds tried for each wanted question before a family is taken to have no more. */
export const seedsPerQuestion = 10;
