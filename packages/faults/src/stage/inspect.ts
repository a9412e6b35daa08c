import { connect, type Connection } from '@assay/db/connect';
import { newId } from '@assay/db/new-id';
import type { RoleUrls } from '@assay/db/bootstrap/role-urls';
import type { ServiceContext } from '@assay/services/kernel/context';

/** What checks look through: the tables as their owner, and the product's own checks as the worker. */
export type Inspection = { readonly owner: Connection; readonly system: () => ServiceContext };

/** Over connections of their own: one that was idle may still lead to a session of a server that was killed. */
export async function inspect<Result>(
  urls: RoleUrls,
  look: (inspection: Inspection) => Promise<Result>,
): Promise<Result> {
  const owner = connect(urls.owner, { maxConnections: 2 });
  const worker = connect(urls.worker, { maxConnections: 2 });
  try {
    return await look({
      owner,
      system: () => ({ database: worker.database, actor: { type: 'system', job: 'faults' }, requestId: newId() }),
    });
  } finally {
    await Promise.all([owner.close(), worker.close()]);
  }
}
