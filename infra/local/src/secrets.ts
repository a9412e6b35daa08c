import { randomBytes, randomInt } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Secrets = {
  readonly installationId: string;
  readonly databasePasswords: Readonly<Record<'owner' | 'marketplace' | 'skillTests' | 'worker' | 'seed', string>>;
  /** Signs sessions. */
  readonly authSecret: string;
  /** Signs the tokens with which a browser speaks to the test service. */
  readonly testTokenSecret: string;
  /** Makes this installation's item variants unlike any other's. */
  readonly itemSalt: string;
  /** Ed25519 seed of the badge issuer, 32 bytes in base64url. */
  readonly signingSeed: string;
  readonly demoPassword: string;
};

/** The installation's secrets, made at the first call and only readable by their owner. */
export async function openSecrets(dataFolder: string): Promise<Secrets> {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const file = secretsFile(dataFolder);
  // Exclusive creation: of two first starts at once, one makes the secrets and both read them.
  await writeFile(file, `${JSON.stringify(makeSecrets(), undefined, 2)}\n`, {
    mode: 0o600,
    flag: 'wx',
    flush: true,
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return parseSecrets(await readFile(file, 'utf8'), file);
}

export function secretsFile(dataFolder: string): string {
  return join(dataFolder, 'secrets.json');
}

function makeSecrets(): Secrets {
  const secret = () => randomBytes(32).toString('base64url');
  return {
    installationId: randomBytes(6).toString('hex'),
    databasePasswords: {
      owner: secret(),
      marketplace: secret(),
      skillTests: secret(),
      worker: secret(),
      seed: secret(),
    },
    authSecret: secret(),
    testTokenSecret: secret(),
    itemSalt: secret(),
    signingSeed: secret(),
    demoPassword: readablePassword(),
  };
}

/** Twelve letters and digits without look-alikes, in groups of four: some 58 bits, and easy to type. */
function readablePassword(): string {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
  const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return [group(), group(), group()].join('-');
}

/** @param file where the text comes from, for what is said about it */
export function parseSecrets(secretsText: string, file: string): Secrets {
  const value: unknown = JSON.parse(secretsText);
  const text = (from: unknown, key: string): string => {
    const found = typeof from === 'object' && from !== null ? Reflect.get(from, key) : undefined;
    if (typeof found !== 'string' || found === '')
      throw new Error(
        `${file} lacks "${key}". Restore it from a backup; with new secrets, log-ins and badges made so far are lost.`,
      );
    return found;
  };
  const passwords: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, 'databasePasswords') : undefined;
  return {
    installationId: text(value, 'installationId'),
    databasePasswords: {
      owner: text(passwords, 'owner'),
      marketplace: text(passwords, 'marketplace'),
      skillTests: text(passwords, 'skillTests'),
      worker: text(passwords, 'worker'),
      seed: text(passwords, 'seed'),
    },
    authSecret: text(value, 'authSecret'),
    testTokenSecret: text(value, 'testTokenSecret'),
    itemSalt: text(value, 'itemSalt'),
    signingSeed: text(value, 'signingSeed'),
    demoPassword: text(value, 'demoPassword'),
  };
}
