import { readSettings } from '@assay/services/installation/settings';
import { stores } from '../../lib/database';

export const dynamic = 'force-dynamic';

/** Ready once the database answers and knows what this installation is. */
export async function GET(): Promise<Response> {
  try {
    await readSettings(stores().connection.database);
    return Response.json({ ready: true });
  } catch (error) {
    // What the driver says names hosts, roles and tables: it is for the log of this process alone.
    console.error(error);
    const reason = 'The database does not answer as it should. The log of this process says more.';
    return Response.json({ ready: false, reason }, { status: 503 });
  }
}
