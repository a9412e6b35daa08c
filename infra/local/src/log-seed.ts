import { findKeptSecret, openKeptSecret } from './kept-secret';

export const logSeedFile = 'log-seed';

/** The Ed25519 seed of the key that seals the log. */
export function openLogSeed(dataFolder: string): Promise<string> {
  return openKeptSecret(dataFolder, logSeedFile);
}

/** The seed where there is one; undefined on a machine from which the log was never sealed. */
export function findLogSeed(dataFolder: string): Promise<string | undefined> {
  return findKeptSecret(dataFolder, logSeedFile);
}
