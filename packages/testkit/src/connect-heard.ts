import postgres from 'postgres';

/** A client over one connection that tells each statement that it sends, those that begin and end a transaction too. */
export function connectHeard(url: string, hear: (statement: string) => void): postgres.Sql {
  return postgres(url, {
    max: 1,
    fetch_types: false,
    onnotice: () => undefined,
    debug: (_connection, statement) => hear(statement),
  });
}
