import { describe, expect, it } from 'vitest';
import type { Market } from '../market/market';
import { badgeEvents } from '../panel/events';
import { historiesOf } from '../panel/histories';
import { projectPanel } from '../panel/project-panel';
import { smallMarket } from '../testing/small-market';
import { mechanismEffects } from './mechanism';

const day = 86_400_000;
const at = Date.UTC(2026, 0, 10);
const days = (...offsets: number[]) => Float64Array.from(offsets, (offset) => at + offset * day);

const market = {
  ...smallMarket({
    workers: 1,
    projects: [-5, -4, 3, 20].map((offset) => ({ worker: 0, startedAt: at + offset * day })),
    attempts: [{ worker: 0, visibleAt: at }],
  }),
  ratings: { project: Int32Array.of(0, 2, 3), givenAt: days(0, 9, 30), stars: Float64Array.of(3, 5, 1) },
};

const deliveries = {
  project: Int32Array.of(0, 1, 2),
  dueAt: days(2, 2, 9),
  submittedAt: Float64Array.of(at + 2 * day, Number.NaN, at + 10 * day),
  disputed: Uint8Array.of(0, 1, 0),
};

const bids = {
  jobs: ['j0'],
  job: new Int32Array(4),
  worker: new Int32Array(4),
  sentAt: days(-2, -1, 1, 15),
  shortlistedAt: new Float64Array(4).fill(Number.NaN),
  hired: Uint8Array.of(0, 1, 1, 1),
  badgesVisible: new Int32Array(4),
};

function outcomesOf(given: Market) {
  const histories = historiesOf(given);
  const events = badgeEvents(given);
  const effects = mechanismEffects(histories, events, projectPanel(histories, events));
  return Object.fromEntries(effects.map(({ outcome, design, post }) => [outcome, [[...design.outcome], [...post]]]));
}

describe('the mechanism', () => {
  it('compares the quality of projects begun in the windows, leaving out those that nobody judged', () => {
    expect(outcomesOf({ ...market, deliveries })).toEqual({
      rating: [
        [3, 5],
        [0, 1],
      ],
      disputed: [
        [0, 1, 0],
        [0, 0, 1],
      ],
      on_time: [
        [1, 0],
        [0, 1],
      ],
    });
  });

  it('tells the bids that were sent from the share that ended in a hire', () => {
    expect(outcomesOf({ ...market, bids })).toMatchObject({
      bids: [
        [2, 1],
        [0, 1],
      ],
      hired_per_bid: [
        [0, 1, 1],
        [0, 0, 1],
      ],
    });
  });

  it('says nothing of what the folder does not hold', () => {
    expect(Object.keys(outcomesOf(market))).toEqual(['rating']);
  });
});
