import { createHmac } from 'node:crypto';

export type VariantName = {
  readonly family: string;
  readonly version: number;
  readonly index: number;
};

/**
 * The seed of one variant: without the installation's salt nobody can tell which of the public family's questions
 * an installation asks.
 *
 * @returns 64 hexadecimal digits
 * Source: HMAC-SHA-256 (RFC 2104) as pseudo-random function.
 */
export function variantSeed(salt: string, { family, version, index }: VariantName): string {
  return createHmac('sha256', salt).update(`variant\n${family}\n${version}\n${index}`).digest('hex');
}
