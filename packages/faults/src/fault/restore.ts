import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { urlForDatabase } from '@assay/db/bootstrap/connection-url';
import { backUp } from '@assay/local/backup/back-up';
import { restore } from '@assay/local/backup/restore';
import { readSettings } from '@assay/local/env';
import { asAdmin } from '@assay/testkit/admin';
import { invariantsOfRows, violationsOf } from '../invariant/invariants';
import { inspect } from '../stage/inspect';
import type { Fault } from './fault';

const unstopped = { say: () => undefined, stopping: new AbortController().signal, atEnd: () => undefined };

/** A backup made in the middle of the load is restored into an empty database, in which everything has to hold as well. */
export const restored: Fault = {
  name: 'backup.restore',
  place: 'server',
  weight: 1,
  strike: async ({ server, urls, folder }, _, struck) => {
    const { owner } = urls();
    const place = await mkdtemp(join(folder, 'restore-'));
    const name = `${new URL(owner).pathname.slice(1)}_restored`;
    const copy = urlForDatabase(owner, name);
    const from = readSettings({ ASSAY_DATA: join(place, 'of the load'), DATABASE_URL: owner });
    const into = readSettings({ ASSAY_DATA: join(place, 'restored'), DATABASE_URL: copy });
    try {
      const backup = join(place, 'backup');
      const { tables } = await backUp(from, { folder: backup, withSecrets: false }, unstopped);
      struck();
      await asAdmin(server.adminUrl(), (admin) => admin.unsafe(`create database "${name}"`));
      await restore(into, backup, unstopped);
      const broken = await inspect({ ...urls(), owner: copy, worker: copy }, (inspection) =>
        violationsOf({ inspection, calls: [], checkpointFiles: [], takenMails: [] }, invariantsOfRows),
      );
      if (broken.length > 0)
        throw new Error(`restored, ${broken.map((each) => `${each.invariant}: ${each.fault}`).join('; ')}`);
      return `${tables.length} tables`;
    } finally {
      await asAdmin(server.adminUrl(), (admin) => admin.unsafe(`drop database if exists "${name}" with (force)`));
      await rm(place, { recursive: true, force: true });
    }
  },
};
