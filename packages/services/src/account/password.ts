import { hash, verify } from '@node-rs/argon2';

// OWASP Password Storage Cheat Sheet: argon2id (the library's default variant), 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost);
}

let decoy: Promise<string> | undefined;

/** Compares in the same time whether or not there is an account, the first comparison of a process too. */
export async function matchesPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('no account has this password');
  const otherwise = await decoy;
  const matches = await verify(stored ?? otherwise, password.normalize('NFKC'));
  return stored !== null && matches;
}
