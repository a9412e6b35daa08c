import { newId } from '@assay/db/new-id';
import type { ServiceContext } from '@assay/services/kernel/context';
import type { Market } from '@assay/services/testing/open-market';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import type { ListVerb } from './list-verbs';
import type { Crowd } from './populate';

export type Counted = { readonly rows: number; readonly statements: number };

export type StatementCounter = {
  readonly count: (verb: ListVerb, crowd: Crowd) => Promise<Counted>;
  readonly close: () => Promise<void>;
};

/** Counts the statements that a verb sends, without the begin and the commit around them. */
export async function openStatementCounter(market: Market): Promise<StatementCounter> {
  const client = postgres(market.urls.marketplace, { max: 4, onnotice: () => undefined });
  let statements = 0;
  const database = drizzle(client, { logger: { logQuery: () => (statements += 1) } });
  const operator = await market.member('Olga Operator');
  const actorOf = ({ reader }: ListVerb, crowd: Crowd): ServiceContext => {
    if (reader === 'nobody') return market.anonymous();
    return reader === 'operator' ? market.as(operator, ['operator']) : market.as(crowd[reader]);
  };
  return {
    count: async (verb, crowd) => {
      statements = 0;
      const rows = await verb.read({ ...actorOf(verb, crowd), database, requestId: newId() }, crowd);
      return { rows, statements };
    },
    close: () => client.end(),
  };
}
