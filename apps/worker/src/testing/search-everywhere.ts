import type { Market } from '@assay/services/testing/fixture';
import { sql } from 'drizzle-orm';
import { Redis } from 'ioredis';

/** Strings that were planted, by what they stand for. */
export type Plants = Readonly<Record<string, string>>;

/** Where each planted string lies, such as `market.message.body`: in plain letters, or in the bytes of a file. */
export async function placesInDatabase(market: Market, plants: Plants): Promise<Record<string, string[]>> {
  const { database } = market.owner;
  const tables = await database.execute<{ name: string }>(sql`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')`);
  const places = new Map(Object.keys(plants).map((plant) => [plant, new Set<string>()]));
  for (const { name } of tables) {
    const rows = await database.execute<{ row: Record<string, unknown> }>(
      sql.raw(`select to_jsonb(t) as row from ${name} t`),
    );
    for (const [column, value] of rows.flatMap(({ row }) => Object.entries(row))) {
      for (const plant of plantsIn(JSON.stringify(value), plants)) places.get(plant)?.add(`${name}.${column}`);
    }
  }
  return Object.fromEntries([...places].map(([plant, found]) => [plant, [...found].toSorted()]));
}

/** Everything that a Redis holds, keys and values, whatever their type. */
export async function contentOfRedis(url: string): Promise<string> {
  const redis = new Redis(url);
  try {
    const keys = await redis.keys('*');
    const values = await Promise.all(keys.map((key) => redis.dumpBuffer(key)));
    return [...keys, ...values.map((value) => value?.toString('latin1') ?? '')].join('\n');
  } finally {
    redis.disconnect();
  }
}

/** Which plants a text holds: as they are, in other cases as search words are, or as PostgreSQL writes bytes. */
export function plantsIn(text: string, plants: Plants): string[] {
  const lower = text.toLowerCase();
  return Object.keys(plants).filter((name) => {
    const planted = plants[name] ?? '';
    return lower.includes(planted.toLowerCase()) || lower.includes(Buffer.from(planted).toString('hex'));
  });
}
