import { randomBytes } from 'node:crypto';
import { asAdmin } from './admin';
import { ownTestCluster } from './database';

export type EmptyDatabase = {
  /** As the server's administrator. */
  readonly url: string;
  readonly drop: () => Promise<void>;
};

/** A database in which nothing stands, not even a schema. */
export async function createEmptyDatabase(): Promise<EmptyDatabase> {
  const { adminUrl, template } = ownTestCluster();
  const name = `${template}_${randomBytes(4).toString('hex')}`;
  await asAdmin(adminUrl, (sql) => sql.unsafe(`create database "${name}" template template0`));
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: async () => {
      await asAdmin(adminUrl, (sql) => sql.unsafe(`drop database if exists "${name}" with (force)`));
    },
  };
}
