import { readSettings } from '@assay/services/installation/settings';
import { stores } from '../../lib/database';
import { readiness } from '../../lib/readiness';

export const dynamic = 'force-dynamic';

/** Ready once the database answers and knows what this installation is. */
export function GET(): Promise<Response> {
  return readiness(() => readSettings(stores().connection.database));
}
