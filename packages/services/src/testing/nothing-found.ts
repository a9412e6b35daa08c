import type { ImpactResult } from '@assay/protocol/dto/impact';

/** Of a log that tells of no badge. */
export const nothingFound: ImpactResult = {
  origin: 'real',
  events: 0,
  workers: 0,
  estimates: [],
  power: { eventsADay: 0, days: 90, effects: [] },
  before: null,
  tests: [],
  truth: null,
};
