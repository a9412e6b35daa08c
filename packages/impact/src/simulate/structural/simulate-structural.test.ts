import { beforeAll, describe, expect, it } from 'vitest';
import { hiresPerBid } from '../../testing/hires-per-bid';
import { scenarioOf, type Switch } from '../scenario';
import { simulate, type Simulated } from '../simulate';

const SLOW = 120_000;

function draw(workers: number, ...switches: Switch[]): Simulated {
  const scenario = scenarioOf({ seed: 11, preset: 'tiny', mode: 'structural', switches });
  return simulate({ ...scenario, workers, clients: Math.round(workers * 0.4) });
}

/** By how much a badge changes the chance that a bid is hired, relative to what it is without. */
function gain({ truth }: Simulated, group: string): number {
  const found = truth.realised.returns?.find((row) => row.group === group);
  return found ? found.shown / found.hidden - 1 : Number.NaN;
}

describe('a market in which clients learn from badges', () => {
  let market: Simulated;
  beforeAll(() => {
    market = draw(5000);
  }, SLOW);

  it(
    'hires more of the bids sent after a badge, by as much as the counterfactual says',
    () => {
      const rise = ({ before, after }: ReturnType<typeof hiresPerBid>) => after - before;
      const read = hiresPerBid(market.market);
      // The same bids of the same people compared by the same tastes: what else moves over time drops out.
      const brought = rise(read) - rise(hiresPerBid(draw(5000, 'zero-effect').market));
      const expected = read.before * gain(market, 'all');
      expect(brought).toBeGreaterThan(0.6 * expected);
      expect(brought).toBeLessThan(1.4 * expected);
    },
    SLOW,
  );

  it('gives most to those of whom nothing else is known, and less with each badge', () => {
    expect(gain(market, 'without reviews')).toBeGreaterThan(1.5 * gain(market, 'with reviews'));
    expect(gain(market, 'badge 1')).toBeGreaterThan(gain(market, 'badge 2'));
    expect(gain(market, 'badge 1')).toBeGreaterThan(3 * gain(market, 'badge 5'));
    expect(gain(market, 'badge 5')).toBeGreaterThan(0);
  });
});

describe('a structural market', () => {
  const [read, unread] = [draw(1000), draw(1000, 'zero-effect')];

  it('moves work and makes none: the same jobs are filled whether clients read badges or not', () => {
    expect(unread.market.projects.startedAt).toEqual(read.market.projects.startedAt);
    expect(unread.market.bids?.worker).toEqual(read.market.bids?.worker);
    expect(unread.market.projects.worker).not.toEqual(read.market.projects.worker);
    expect(gain(unread, 'all')).toBeCloseTo(0, 12);
  });

  it('hires one bidder for each job, who works for the client from after the bid on', () => {
    const { bids, projects } = read.market;
    const hired = [...(bids?.hired.keys() ?? [])].filter((row) => bids?.hired[row] === 1);
    expect(hired.map((row) => bids?.job[row])).toEqual([...projects.id.keys()]);
    for (const [project, row] of hired.entries()) {
      expect(bids?.worker[row]).toBe(projects.worker[project]);
      expect(projects.startedAt[project]).toBeGreaterThanOrEqual(bids?.sentAt[row] ?? Infinity);
    }
  });

  it('sends no bid of somebody who is not there yet or has left', () => {
    const { bids, workers } = read.market;
    bids?.worker.forEach((worker, row) => {
      expect(bids.sentAt[row]).toBeGreaterThanOrEqual(workers.registeredAt[worker] ?? Infinity);
    });
    const left = draw(1000, 'exits').market;
    const late = ({ bids: sent }: typeof left) => new Set(sent?.worker.subarray(-1000)).size;
    expect(late(left)).toBeLessThan(0.8 * late(read.market));
  });
});
