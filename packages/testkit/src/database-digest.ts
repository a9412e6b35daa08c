import { asAdmin } from './admin';

/** What a database holds, by the name of the thing: equal for equal rows, whatever order they lie in. */
type DatabaseDigest = Readonly<Record<string, string>>;

/**
 * Digests every table of these schemas by its rows without the columns left out, a partitioned one as a whole, and
 * constraints, indexes and triggers, also those of partitions, by their text.
 */
export async function digestDatabase(
  url: string,
  { schemas, columnsLeftOut }: { readonly schemas: readonly string[]; readonly columnsLeftOut: readonly string[] },
): Promise<DatabaseDigest> {
  return asAdmin(url, async (sql) => {
    const digest: Record<string, string> = {};
    const tables = await sql<{ name: string }[]>`
      select c.oid::regclass::text as name from pg_class c
      where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace::regnamespace::text = any (${[...schemas]})`;
    for (const { name } of tables) {
      const [row] = await sql.unsafe<{ held: string }[]>(
        `select count(*) || ' rows ' || coalesce(md5(string_agg(line, '' order by line)), '') as held
         from (select md5((to_jsonb(t) - $1::text[])::text) as line from ${name} t) lines`,
        [[...columnsLeftOut]],
      );
      digest[`table ${name}`] = row?.held ?? '';
    }
    const things = await sql<{ name: string; held: string }[]>`
      select format('constraint %s of %s', conname, conrelid::regclass) as name, pg_get_constraintdef(oid) as held
      from pg_constraint where connamespace::regnamespace::text = any (${[...schemas]})
      union all select format('index %s.%s', schemaname, indexname), indexdef
      from pg_indexes where schemaname = any (${[...schemas]})
      union all select format('trigger %s of %s', tgname, tgrelid::regclass), pg_get_triggerdef(t.oid)
      from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where not tgisinternal and c.relnamespace::regnamespace::text = any (${[...schemas]})
      union all select format('policy %s of %s.%s', policyname, schemaname, tablename), concat(cmd, roles, qual, with_check)
      from pg_policies where schemaname = any (${[...schemas]})
      union all select format('sequence %s.%s', schemaname, sequencename), coalesce(last_value::text, 'unused')
      from pg_sequences where schemaname = any (${[...schemas]})`;
    for (const { name, held } of things) digest[name] = held;
    return digest;
  });
}
