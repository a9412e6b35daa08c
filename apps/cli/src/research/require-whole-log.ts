import type { ResearchData } from '@assay/services/research/gather';
import { Refusal } from '../refusal';

const NAMED = 10;

/** @throws Refusal when rows would refer to projects that no table holds */
export function requireWholeLog({ gap }: Pick<ResearchData, 'gap'>): void {
  if (gap === null) return;
  const { positions, deadLetters } = gap;
  const cause =
    deadLetters.length > 0
      ? `Dead letters of log.append, for an operator to retry: ${listed(deadLetters)}.`
      : 'No dead letter of log.append explains it; later entries may not be sealed yet.';
  throw new Refusal(
    `The log tells of contracts whose start it does not hold, at position ${listed(positions)}. ${cause}`,
  );
}

function listed(all: readonly (number | string)[]): string {
  const more = all.length - NAMED;
  return `${all.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
