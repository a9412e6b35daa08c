import { describe, expect, it } from 'vitest';
import { smallMarket } from '../testing/small-market';
import { eventPanel } from './event-panel';
import { badgeEvents, placeboEvents } from './events';
import { historiesOf } from './histories';
import { projectPanel } from './project-panel';

const day = 86_400_000;
const at = Date.UTC(2026, 0, 10);

describe('windows around an event', () => {
  it('begin with their first instant and end before their last', () => {
    const starts = [-14 * day - 1, -14 * day, -1, 0, 14 * day - 1, 14 * day];
    const market = smallMarket({
      workers: 2,
      projects: [...starts.map((offset) => ({ worker: 1, startedAt: at + offset })), { worker: 0, startedAt: at }],
      attempts: [{ worker: 1, visibleAt: at }],
    });
    const { outcomes, year } = eventPanel(historiesOf(market), badgeEvents(market));
    expect([...outcomes.projects]).toEqual([2, 2]);
    expect([...outcomes.any]).toEqual([1, 1]);
    expect([...year]).toEqual([2025, 2026]);
    expect([...projectPanel(historiesOf(market), badgeEvents(market)).project]).toEqual([1, 2, 3, 4]);
  });

  it('sum payments and refunds', () => {
    const market = smallMarket({
      workers: 1,
      payments: [
        { worker: 0, settledAt: at + day, amount: 62.18 },
        { worker: 0, settledAt: at + 2 * day, amount: -62.18 },
        { worker: 0, settledAt: at - day, amount: 10 },
      ],
      attempts: [{ worker: 0, visibleAt: at }],
    });
    expect([...eventPanel(historiesOf(market), badgeEvents(market)).outcomes.earnings]).toEqual([10, 0]);
  });
});

describe('badges held', () => {
  it('count those strictly before, so that badges of one instant count the same earlier ones', () => {
    const market = smallMarket({
      workers: 2,
      attempts: [
        { worker: 0, visibleAt: at },
        { worker: 0, visibleAt: at },
        { worker: 0, visibleAt: at - day },
        { worker: 0, visibleAt: at - day, passed: false },
        { worker: 0 },
        { worker: 1, visibleAt: at - 5 * day },
      ],
    });
    const { badges, worker } = eventPanel(historiesOf(market), badgeEvents(market));
    expect([...badges]).toEqual([0, 1, 1, 2, 1, 2, 0, 1]);
    expect([...worker]).toEqual([0, 0, 0, 0, 0, 0, 1, 1]);
  });

  it('are those at the date that a placebo pretends', () => {
    const market = smallMarket({
      workers: 1,
      attempts: [
        { worker: 0, visibleAt: at },
        { worker: 0, visibleAt: at + 10 * day },
      ],
    });
    expect([...placeboEvents(market, 90).badgesBefore]).toEqual([2, 2]);
    expect([...placeboEvents(market, -42).badgesBefore]).toEqual([0, 0]);
  });
});
