import type { RoleUrls } from '@assay/db/bootstrap/role-urls';
import type { Settings } from '../env';
import type { InstallationRecord } from '../installation-record';
import type { Secrets } from '../secrets';

/** All that its processes are started from. */
export type Installation = {
  readonly settings: Settings;
  readonly secrets: Secrets;
  /** Of the key that seals the log. */
  readonly logSeed: string;
  /** Wraps the keys of persons. */
  readonly personKey: string;
  readonly record: InstallationRecord;
  readonly urls: RoleUrls;
};
