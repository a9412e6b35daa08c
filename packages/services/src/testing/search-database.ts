import { sql } from 'drizzle-orm';
import type { Market } from './open-market';

/** Strings that were planted, by what they stand for. */
export type Plants = Readonly<Record<string, string>>;

/** Where each planted string lies, such as `market.message.body`: in plain letters, or in the bytes of a file. */
export async function placesInDatabase(
  { owner }: Pick<Market, 'owner'>,
  plants: Plants,
): Promise<Record<string, string[]>> {
  const tables = await owner.database.execute<{ name: string }>(sql`
    select c.oid::regclass::text as name from pg_class c
    where c.relkind in ('r', 'p') and not c.relispartition
      and c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')`);
  const places = new Map(Object.keys(plants).map((plant) => [plant, new Set<string>()]));
  for (const { name } of tables) {
    const rows = await owner.database.execute<{ row: Record<string, unknown> }>(
      sql.raw(`select to_jsonb(t) as row from ${name} t`),
    );
    for (const [column, value] of rows.flatMap(({ row }) => Object.entries(row))) {
      for (const plant of plantsIn(JSON.stringify(value), plants)) places.get(plant)?.add(`${name}.${column}`);
    }
  }
  return Object.fromEntries([...places].map(([plant, found]) => [plant, [...found].toSorted()]));
}

/** Which plants a text holds: as they are, in other cases as search words are, or as PostgreSQL writes bytes. */
export function plantsIn(text: string, plants: Plants): string[] {
  const lower = text.toLowerCase();
  return Object.keys(plants).filter((name) => {
    const planted = plants[name] ?? '';
    return lower.includes(planted.toLowerCase()) || lower.includes(Buffer.from(planted).toString('hex'));
  });
}
