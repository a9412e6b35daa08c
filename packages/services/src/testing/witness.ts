import { type CommitWitness, openCommitWitness } from '@assay/testkit/commit-witness';
import type { RoleUrls } from '@assay/testkit/database';
import { afterAll, beforeAll } from 'vitest';
import type { Market } from './open-market';
import { type Testimony, testimonyOf } from './testimony';

export type LogWitness = { readonly testify: (market: Pick<Market, 'owner'>) => Promise<Testimony> };

/** Has PostgreSQL tell what is committed in the database from here on; called before anything is written in it. */
export function useLogWitness(database: { readonly urls: RoleUrls }): LogWitness {
  let witness: CommitWitness | undefined;
  beforeAll(async () => {
    witness = await openCommitWitness(database.urls.owner);
  });
  afterAll(() => witness?.close());
  return {
    testify: async (market) => {
      if (!witness) throw new Error('the witness is there only while tests run');
      return testimonyOf(await witness.rows(), market);
    },
  };
}
