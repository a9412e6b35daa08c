import type { Transaction } from '@assay/db/connect';
import { allRights } from '@assay/db/rights/apply';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { useMarket } from '../testing/fixture';
import { constraintGuards, dollarAccount, euroAccount } from './constraint-guards';
import { sampleInsert } from './sample-row';
import { attempt, undoing } from './undoing';

// Each constraint is shown to hold, and then taken away in a transaction that is rolled back, to show that nothing else held.

const market = useMarket();
const schemas = `{${allRights.map(({ schema }) => schema).join(',')}}`;

/** Every check, and every reference of more than an id: those say something about the row, not only that another exists. */
async function constraintNames(): Promise<string[]> {
  const rows = await market.owner.database.execute<{ name: string }>(sql`
    select conname as name from pg_constraint
    where connamespace::regnamespace::text = any (${schemas}::text[])
      and (contype = 'c' or contype = 'f' and cardinality(conkey) > 1)`);
  return rows.map(({ name }) => name);
}

async function openAccounts(tx: Transaction): Promise<void> {
  const open = (id: string, currency: string) =>
    sampleInsert(tx, 'money.ledger_account', { id, currency: `'${currency}'` });
  await tx.execute(sql.raw(await open(euroAccount, 'EUR')));
  await tx.execute(sql.raw(await open(dollarAccount, 'USD')));
}

/** Neither events nor other references are what is looked at here. */
async function dropOthers(tx: Transaction, table: string, name: string): Promise<void> {
  await tx.execute(sql.raw(`alter table ${table} disable trigger user`));
  const others = await tx.execute<{ name: string }>(sql`
    select conname as name from pg_constraint
    where conrelid = ${table}::regclass and contype = 'f' and conname <> ${name}`);
  for (const other of others) await tx.execute(sql.raw(`alter table ${table} drop constraint "${other.name}"`));
}

describe('a constraint', () => {
  it('stands in the list with what it is against, and nothing else does', async () => {
    expect(Object.keys(constraintGuards).toSorted()).toEqual((await constraintNames()).toSorted());
  });

  it.each(Object.entries(constraintGuards))('%s', async (name, { table, refusedWith, breach }) => {
    await undoing(market, async (tx) => {
      await openAccounts(tx);
      await dropOthers(tx, table, name);
      const row = await sampleInsert(tx, table, breach);
      expect(await attempt(tx, row)).toBe(refusedWith);
      await tx.execute(sql.raw(`alter table ${table} drop constraint ${name}`));
      expect(await attempt(tx, row)).toBe(1);
    });
  });
});
