import pg from 'pg';

/**
 * One connection of the owner, which is never made again behind the caller's back: a transaction that is cut off ends
 * with an error, and is not gone on with in another session.
 */
export async function withOwner<Result>(
  ownerUrl: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'assay dump' });
  // Told again by the statement that runs or comes next; without a listener Node would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    for (const setting of plainText) await client.query(setting);
    return await work(client);
  } finally {
    // Also rolls back what was not committed.
    await client.end();
  }
}

/** So that values are written, and read again, the same on every server, and rules about rows hide none. */
const plainText: readonly string[] = [
  `set client_encoding to 'UTF8'`,
  `set datestyle to 'ISO'`,
  `set intervalstyle to 'postgres'`,
  `set timezone to 'UTC'`,
  `set extra_float_digits to 3`,
  `set bytea_output to 'hex'`,
  // Refuses what a policy would filter, where the user of the connection does not own the tables.
  `set row_security to off`,
  `set statement_timeout to 0`,
  `set lock_timeout to 0`,
  `set idle_in_transaction_session_timeout to 0`,
];
