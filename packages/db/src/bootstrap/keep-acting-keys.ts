import postgres from 'postgres';
import { actingKey, hmacPads } from '../acting-key';
import type { RoleUrls } from './role-urls';

/**
 * Registers the keys with which the processes that act for people prove it. Runs as the owner after every migration,
 * so that a changed password is known before the process that uses it starts.
 */
export async function keepActingKeys(ownerUrl: string, urls: Pick<RoleUrls, 'marketplace' | 'seed'>): Promise<void> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    for (const url of [urls.marketplace, urls.seed]) {
      const { username, password } = new URL(url);
      const { inner, outer } = hmacPads(actingKey(decodeURIComponent(password)));
      await sql`
        insert into assay.acting_key (login, inner_pad, outer_pad)
        values (${decodeURIComponent(username)}, ${inner}, ${outer})
        on conflict (login) do update set inner_pad = excluded.inner_pad, outer_pad = excluded.outer_pad`;
    }
  } finally {
    await sql.end();
  }
}
