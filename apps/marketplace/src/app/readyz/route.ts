import { readSettings } from '@assay/services/installation/settings';
import { stores } from '../../lib/database';

export const dynamic = 'force-dynamic';

/** Ready once the database answers and knows what this installation is. */
export async function GET(): Promise<Response> {
  try {
    await readSettings(stores().connection.database);
    return Response.json({ ready: true });
  } catch (error) {
    console.error(error);
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return Response.json({ ready: false, reason: cause instanceof Error ? cause.message : 'unknown' }, { status: 503 });
  }
}
