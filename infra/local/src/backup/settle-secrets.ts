import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openSecrets, parseSecrets, type Secrets, secretsFile } from '../secrets';
import { BackupError } from './backup-error';
import type { Backup } from './open-backup';
import { readSecretFiles } from './read-secret-files';
import { type SecretFile, secretFiles } from './secret-files';

/** Where the secrets of a restored installation come from. */
export type SettledSecrets = {
  readonly secrets: Secrets;
  readonly origin: 'backup' | 'data folder' | 'new';
  /** Takes away again what was put there. */
  readonly takeBack: () => Promise<void>;
};

/**
 * Puts the secrets of the restored installation into a folder: those of the backup; where it was made without, those that
 * somebody has put into the data folder; or else new ones.
 *
 * @param dataFolder where secrets may lie already
 * @param into the folder that gets them, which may be the same
 */
export async function settleSecrets(backup: Backup, dataFolder: string, into: string): Promise<SettledSecrets> {
  const kept = await readSecretFiles(dataFolder);
  requireSameInstallation(kept, backup, dataFolder);
  const added = backup.secrets.filter(({ name }) => !kept.some((file) => file.name === name));
  const own = [...kept, ...added].find(({ name }) => name === 'secrets.json');
  // Read before anything is written, so that secrets which cannot be used are not put anywhere.
  if (own) parseSecrets(own.text, secretsFile(into));
  for (const { name, text } of into === dataFolder ? added : [...kept, ...added])
    await writeFile(join(into, name), text, { flag: 'wx', mode: 0o600, flush: true });
  const secrets = await openSecrets(into);
  const isKept = (name: string) => into === dataFolder && kept.some((file) => file.name === name);
  return {
    secrets,
    origin: originOf(backup.secrets, kept),
    takeBack: async () => {
      for (const name of secretFiles.filter((file) => !isKept(file))) await rm(join(into, name), { force: true });
    },
  };
}

function originOf(backedUp: readonly SecretFile[], kept: readonly SecretFile[]): SettledSecrets['origin'] {
  if (backedUp.length > 0) return 'backup';
  return kept.length > 0 ? 'data folder' : 'new';
}

function requireSameInstallation(kept: readonly SecretFile[], { secrets, manifest }: Backup, dataFolder: string): void {
  const { id } = manifest.installation;
  for (const { name, text } of kept) {
    const backedUp = secrets.find((file) => file.name === name);
    const isOther = backedUp !== undefined && backedUp.text !== text;
    const keptId = name === 'secrets.json' ? parseSecrets(text, secretsFile(dataFolder)).installationId : id;
    if (isOther || (id !== null && keptId !== id))
      throw new BackupError(
        `${join(dataFolder, name)} is a secret of another installation. Name another folder in ASSAY_DATA.`,
      );
  }
}
