import { expect, it } from 'vitest';
import { fillWords } from '../random/stream';
import { simulateReduced } from '../simulate/reduced/simulate-reduced';
import { scenarioOf } from '../simulate/scenario';
import { badgeEvents } from './events';
import { historiesOf } from './histories';
import { lastInstant } from './last-instant';
import { observedEvents } from './observed-events';
import { shiftedWindows } from './shifted-windows';

const fortnight = 14 * 86_400_000;
const how = { draws: 30, seed: 3, purpose: 1002 };
const { market } = simulateReduced(scenarioOf({ seed: 5, preset: 'tiny' }));
const histories = historiesOf(market);
const events = badgeEvents(market);
const found = shiftedWindows(histories, events, how);

const { projects, payments, workers } = market;
const firsts = [...projects.startedAt, ...payments.settledAt].reduce((least, at) => Math.min(least, at), Infinity);
const last = lastInstant(market) - fortnight;
const startOf = (worker: number) => Math.max(workers.registeredAt[worker] ?? 0, firsts) + fortnight;

/** By the definition: every date moved, every row looked at. */
function sumsAround(movedTo: (worker: number, date: number) => number) {
  const sums = { before: 0, after: 0, earnedBefore: 0, earnedAfter: 0 };
  events.at.forEach((date, event) => {
    const worker = events.worker[event] ?? 0;
    if (date < startOf(worker) || date > last) return;
    const at = movedTo(worker, date);
    const isBefore = (instant: number) => instant >= at - fortnight && instant < at;
    const isAfter = (instant: number) => instant >= at && instant < at + fortnight;
    projects.startedAt.forEach((instant, row) => {
      if (projects.worker[row] !== worker) return;
      sums.before += Number(isBefore(instant));
      sums.after += Number(isAfter(instant));
    });
    payments.settledAt.forEach((instant, row) => {
      if (payments.worker[row] !== worker) return;
      const amount = payments.amount[row] ?? 0;
      sums.earnedBefore += isBefore(instant) ? amount : 0;
      sums.earnedAfter += isAfter(instant) ? amount : 0;
    });
  });
  return sums;
}

it('counts what lies around the dates as they are', () => {
  const own = sumsAround((_, date) => date);
  expect([found.projects.before, found.projects.after]).toEqual([own.before, own.after]);
  expect(found.earnings.before).toBeCloseTo(own.earnedBefore, 4);
  expect(found.earnings.after).toBeCloseTo(own.earnedAfter, 4);
});

it.each([0, 7, 29])(
  'counts what lies around dates that were moved, and came back at the beginning of the span: draw %d',
  (draw) => {
    const moved = sumsAround((worker, date) => {
      const words = new Uint32Array(how.draws);
      fillWords(words, how.seed, { entity: histories.keys[worker] ?? 0, purpose: how.purpose });
      const [start, length] = [startOf(worker), last - startOf(worker)];
      return start + ((date - start + ((words[draw] ?? 0) / 2 ** 32) * length) % length);
    });
    expect([found.projects.drawnBefore[draw], found.projects.drawnAfter[draw]]).toEqual([moved.before, moved.after]);
    expect(found.earnings.drawnBefore[draw]).toBeCloseTo(moved.earnedBefore, 4);
    expect(found.earnings.drawnAfter[draw]).toBeCloseTo(moved.earnedAfter, 4);
  },
);

it('counts the events that have anything in their windows, and their workers', () => {
  const telling = [...events.at].flatMap((date, event) => {
    const worker = events.worker[event] ?? 0;
    if (date < startOf(worker) || date > last) return [];
    const isNear = (instant: number) => instant >= date - fortnight && instant < date + fortnight;
    return projects.startedAt.some((at, row) => projects.worker[row] === worker && isNear(at)) ? [worker] : [];
  });
  expect([found.projects.events, found.projects.workers]).toEqual([telling.length, new Set(telling).size]);
});

it('leaves out events of which a window was not wholly observed', () => {
  expect(found.redrawable).toBeLessThanOrEqual(observedEvents(histories, events).at.length);
  expect(found.redrawable).toBeGreaterThan(found.projects.events);
});
