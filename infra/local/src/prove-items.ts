import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { inheritedEnv } from './env';
import type { OpenInstallation } from './installation';
import { typeScript } from './start/programs';
import { spawnAttached } from './start/spawn-attached';

type Wish = {
  /** Of one test; of all when left out. */
  readonly test: string | undefined;
  /** Draws questions from this salt instead of proving those of the database. */
  readonly salt: string | undefined;
};

/**
 * Lets the test service, which alone may read keys, prove questions as a process of its own with its own role.
 *
 * @param hear what it says on its way
 * @returns the document that it prints
 */
export async function proveItems(
  { urls, secrets }: Pick<OpenInstallation, 'urls' | 'secrets'>,
  { test, salt }: Wish,
  hear: (line: string) => void,
): Promise<string> {
  const { cwd, args } = typeScript('skill-tests', 'prove');
  const asked = [...(test === undefined ? [] : ['--test', test]), ...(salt === undefined ? [] : ['--from-salt'])];
  const env = { ...inheritedEnv(), DATABASE_URL: urls.skillTests, ITEM_SALT: salt ?? secrets.itemSalt };
  const child = spawnAttached([...args, ...asked], { cwd, env, output: 'pipe' });
  if (!child.stdout || !child.stderr) throw new Error('the test service has no output');
  createInterface({ input: child.stderr }).on('line', hear);
  const [printed, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  if (code !== 0) throw new Error('The test service could not prove the questions; what it said stands above.');
  return printed;
}
