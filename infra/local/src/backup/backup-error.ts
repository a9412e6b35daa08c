import { SettingError } from '../env';

/** A backup cannot be made or taken, for the reason that its message gives. */
export class BackupError extends SettingError {
  override readonly name = 'BackupError';
}
