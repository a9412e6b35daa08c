import { randomUUID } from 'node:crypto';
import type { Database } from '@assay/db/connect';
import type { ServiceContext } from '@assay/services/kernel/context';

/** The worker acts as itself; one request id per run of a job. */
export function systemContext(database: Database, job: string): ServiceContext {
  return { database, actor: { type: 'system', job }, requestId: randomUUID() };
}
