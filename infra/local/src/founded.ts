import { connect } from '@assay/db/connect';
import { isEmptyMarket } from '@assay/services/installation/is-empty';
import { findSettings } from '@assay/services/installation/settings';
import { withSession } from './database';
import { SettingError, type Settings } from './env';
import type { InstallationRecord } from './installation-record';

/** Whether the database holds an installation; asked before anything is written to it. */
export async function isFounded(ownerUrl: string): Promise<boolean> {
  return withSession(ownerUrl, async (sql) => {
    const [table] = await sql`select to_regclass('identity.installation') is not null as exists`;
    if (table?.['exists'] !== true) return false;
    const [row] = await sql`select 1 from identity.installation`;
    return row !== undefined;
  });
}

/**
 * What a first start decided, held against a database that may have been founded before: a demo never becomes real,
 * nor the other way round, and the address in the database is the one that badges name.
 */
export async function agreeWithDatabase(
  ownerUrl: string,
  decided: InstallationRecord,
  settings: Settings,
): Promise<InstallationRecord> {
  const { database, close } = connect(ownerUrl, { maxConnections: 1 });
  try {
    const known = await findSettings(database);
    const isDemo = decided.market !== 'real';
    // Also where the record speaks of a demo that its owner has emptied since.
    if (!known) return { ...decided, market: isDemo ? 'demo-seeding' : 'real' };
    if (isDemo !== (known.origin === 'simulated')) throw new SettingError(otherOrigin(known.origin));
    const ctx = { database, actor: { type: 'system', job: 'found' }, requestId: crypto.randomUUID() } as const;
    if (decided.market === 'demo-seeding' && !(await isEmptyMarket(ctx)))
      throw new SettingError(notEmpty(settings.databaseUrl ?? ownerUrl));
    return { ...decided, publicUrl: known.publicUrl };
  } finally {
    await close();
  }
}

function otherOrigin(origin: 'real' | 'simulated'): string {
  return origin === 'real'
    ? 'This database was founded as a real market, which generated people are never mixed into. Name an empty one in DATABASE_URL.'
    : 'This database was founded as a demo market, and stays one. Name an empty one in DATABASE_URL for a real market, or set ASSAY_DATA to the data folder that the demo was made with.';
}

function notEmpty(databaseUrl: string): string {
  const name = JSON.stringify(decodeURIComponent(new URL(databaseUrl).pathname.slice(1)));
  return [
    'The demo market is made in an empty database only, and this one holds people already: a market, or a demo that was cut short.',
    'To begin again, lose what it holds and make it anew from another database of the same server:',
    `  drop database ${name} with (force);`,
    `  create database ${name};`,
  ].join('\n');
}
