import { allRights } from '../rights/apply';

/** What is not dumped, a schema or a table, with the reason why nothing is lost by it. */
export const leftOut: Readonly<Record<string, string>> = {
  bullmq: 'the queue: it may be lost at any time, and the outbox fills it again',
  drizzle: 'which migrations were applied: loading applies them and notes it',
  public: 'PostgreSQL’s own; nothing of ours stands in it',
  'assay.acting_key': 'made from the passwords of the logins, with which it is registered again',
};

/** The schemas whose tables are dumped. */
export const dumpedSchemas: readonly string[] = ['assay', ...allRights.map(({ schema }) => schema)];
