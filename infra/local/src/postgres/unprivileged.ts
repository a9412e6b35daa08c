import { chown, stat } from 'node:fs/promises';
import { inheritedEnv } from '../env';
import { run } from '../run';

/** PostgreSQL refuses to run as root; this says how its programs are started so that they do not. */
export type Unprivileged =
  | { readonly kind: 'as-is' }
  | { readonly kind: 'user-namespace' }
  | { readonly kind: 'system-user'; readonly uid: number; readonly gid: number };

// "nobody" on every Linux; inside the namespace only, files stay root's outside it.
const MAPPED_ID = '65534';
const namespacePrefix = ['--user', `--map-user=${MAPPED_ID}`, `--map-group=${MAPPED_ID}`, '--'];

/**
 * A clone below a 0700 folder is out of reach of any other system user, so root prefers a user namespace.
 * An existing cluster keeps the owner it was made with.
 */
export async function chooseUnprivileged(clusterFolder: string): Promise<Unprivileged> {
  if (process.getuid?.() !== 0) return { kind: 'as-is' };
  const owner = await ownerOf(clusterFolder);
  if (owner && owner.uid !== 0) return { kind: 'system-user', ...owner };
  if (await canMapUsers()) return { kind: 'user-namespace' };
  return { kind: 'system-user', ...(await postgresUser()) };
}

/** Runs one of PostgreSQL's programs under the chosen identity. */
export function runUnprivileged(how: Unprivileged, file: string, args: readonly string[]): Promise<string> {
  const options = { cwd: '/', env: { ...inheritedEnv(), LC_ALL: 'C', LC_MESSAGES: 'C' } };
  if (how.kind === 'user-namespace') return run('unshare', [...namespacePrefix, file, ...args], options);
  if (how.kind === 'system-user') return run(file, args, { ...options, uid: how.uid, gid: how.gid });
  return run(file, args, options);
}

/** The folders that PostgreSQL writes must belong to the user that runs it. */
export async function giveTo(how: Unprivileged, ...folders: readonly string[]): Promise<void> {
  if (how.kind !== 'system-user') return;
  for (const folder of folders) await chown(folder, how.uid, how.gid);
}

async function ownerOf(folder: string): Promise<{ uid: number; gid: number } | undefined> {
  const stats = await stat(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return stats && { uid: stats.uid, gid: stats.gid };
}

async function canMapUsers(): Promise<boolean> {
  return run('unshare', [...namespacePrefix, 'true']).then(
    () => true,
    () => false,
  );
}

/** The system user `postgres`, made when it is missing, as the embedded package itself does it. */
async function postgresUser(): Promise<{ uid: number; gid: number }> {
  const id = async (flag: string) => Number.parseInt(await run('id', [flag, 'postgres']), 10);
  const exists = await id('-u').then(
    () => true,
    () => false,
  );
  if (!exists) await run('useradd', ['--system', '--user-group', 'postgres']);
  return { uid: await id('-u'), gid: await id('-g') };
}
