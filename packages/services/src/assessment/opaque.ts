import { createHmac } from 'node:crypto';

const idLength = 16;

/**
 * Ids that a browser sees instead of positions and choice numbers: keyed by the attempt's secret seed, so that they
 * neither tell which option is the key nor mean anything in another attempt.
 */
export function itemId(seed: string, position: number): string {
  return opaque(seed, `item\n${position}`);
}

export function optionId(seed: string, position: number, choice: number): string {
  return opaque(seed, `option\n${position}\n${choice}`);
}

function opaque(seed: string, name: string): string {
  return createHmac('sha256', seed).update(name).digest('base64url').slice(0, idLength);
}
