import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import type { AccountId } from '@assay/domain/kernel/id';
import { openBytes, sealBytes } from './aes-gcm';

declare const wrapping: unique symbol;

/** The installation's key under which the keys of persons lie in the database. */
export type MasterKey = KeyObject & { readonly [wrapping]: true };

export const KEY_BYTES = 32;

/** @param text 32 bytes in base64url */
export function masterKeyOf(text: string): MasterKey {
  const bytes = Buffer.from(text.trim(), 'base64url');
  if (bytes.byteLength !== KEY_BYTES) throw new Error(`a master key has ${KEY_BYTES} bytes, not ${bytes.byteLength}`);
  return branded(createSecretKey(bytes));
}

/** A key of 32 bytes that stands for an installation. */
function branded(key: KeyObject): MasterKey {
  return key as MasterKey;
}

export type PersonKey = { readonly key: KeyObject; readonly wrapped: Uint8Array };

/** A new key of a person, as it is used and as it is kept. */
export function makePersonKey(master: MasterKey, accountId: AccountId): PersonKey {
  const bytes = randomBytes(KEY_BYTES);
  return { key: createSecretKey(bytes), wrapped: sealBytes(master, purposeOf(accountId), bytes) };
}

/** @throws when it was wrapped under another master key, or is the key of somebody else. */
export function unwrapPersonKey(master: MasterKey, accountId: AccountId, wrapped: Uint8Array): KeyObject {
  return createSecretKey(openBytes(master, purposeOf(accountId), wrapped));
}

function purposeOf(accountId: AccountId): string {
  return `assay-person-key/1 ${accountId}`;
}
