import { createHmac, type KeyObject } from 'node:crypto';
import type { MasterKey } from '../log/personal/master-key';

export type Kind = 'worker' | 'client' | 'project' | 'payment' | 'attempt' | 'test' | 'job' | 'bid';

/** An id that stands for another: the same in every export of an installation, and nothing to those without its key. */
export type Pseudonyms = (kind: Kind, id: string) => string;

const CHARACTERS = 32;

/** HMAC-SHA-256 (RFC 2104), 128 bits of it, under the key of the installation that also wraps the keys of persons. */
export function pseudonymsOf(master: MasterKey): Pseudonyms {
  return (kind, id) => hmac(master, `assay-research-pseudonym/1 ${kind} ${id}`).slice(0, CHARACTERS);
}

function hmac(key: KeyObject, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex');
}
