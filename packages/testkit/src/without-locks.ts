import postgres from 'postgres';

/** A lock on rows, by the table as `schema.name`, or one on a name, as `assay.<name>`. */
export type Lock = string;

/** A connection of a client's that forgets these locks: what is asked for reaches the database without them. */
export function connectWithoutLocks(url: string, forgotten: readonly Lock[]): postgres.Sql {
  return forgetting(postgres(url, { max: 4, onnotice: () => undefined }), forgotten);
}

function forgetting<Client extends object>(client: Client, forgotten: readonly Lock[]): Client {
  return new Proxy(client, {
    get(target, key): unknown {
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== 'function') return value;
      if (key === 'unsafe') {
        return (text: string, ...rest: unknown[]): unknown =>
          Reflect.apply(value, target, [withoutLocks(text, rest[0], forgotten), ...rest]);
      }
      if (key === 'begin') {
        return (work: (transaction: object) => unknown): unknown =>
          Reflect.apply(value, target, [(transaction: object) => work(forgetting(transaction, forgotten))]);
      }
      return value;
    },
  });
}

function withoutLocks(text: string, parameters: unknown, forgotten: readonly Lock[]): string {
  const [first]: unknown[] = Array.isArray(parameters) ? parameters : [];
  for (const lock of forgotten) {
    const [schema, table] = lock.split('.');
    if (text.includes(`from "${schema}"."${table}"`) || text.includes(`from ${lock} `))
      return text.replace(/ for (no key )?update( skip locked)?$/, '');
    if (typeof first === 'string' && first.startsWith(lock)) return text.replace('pg_advisory_xact_lock', '');
  }
  return text;
}
