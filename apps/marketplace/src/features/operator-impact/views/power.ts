import { readPower, type PowerCase } from '@assay/impact/words/read-views';
import type { ImpactResult } from '@assay/protocol/dto/impact';
import type { Estimate, Outcome } from './chart';
import { outcomes } from './effects';
import { foundIn } from './rows';

/** How far the power of an outcome has come. */
export type PowerLine = {
  readonly id: string;
  readonly outcome: Outcome;
  readonly estimator: Estimate['estimator'];
  readonly events: number;
  readonly needed: number | null;
  /** The smallest difference that would be found, in percent of the level before. */
  readonly smallest: number | null;
  readonly expectedAt: Date | null;
  readonly case: PowerCase;
};

export function powerLines(result: ImpactResult): PowerLine[] {
  const { of } = foundIn(result);
  return result.power.effects.flatMap(({ id, events, eventsNeeded: needed, smallestShare, expectedOn }) => {
    const estimate = of(id);
    const outcome = outcomes.find((each) => each === estimate?.outcome);
    if (estimate === undefined || outcome === undefined) return [];
    const expectedAt = expectedOn === null ? null : new Date(`${expectedOn}T00:00:00Z`);
    const read = readPower({ isEnough: estimate.verdict === 'speaks', needed, expectedAt });
    const smallest = smallestShare === null ? null : 100 * smallestShare;
    const { estimator } = estimate;
    return [{ id, outcome, estimator, events, needed, smallest, expectedAt, case: read }];
  });
}
