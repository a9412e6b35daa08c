import { findKeptSecret, openKeptSecret } from './kept-secret';

const name = 'person-key';

/** The key that wraps the keys of persons, under which the log holds what is personal. */
export function openPersonKey(dataFolder: string): Promise<string> {
  return openKeptSecret(dataFolder, name);
}

/** The key where there is one; undefined on a machine on which no worker ever ran. */
export function findPersonKey(dataFolder: string): Promise<string | undefined> {
  return findKeptSecret(dataFolder, name);
}
