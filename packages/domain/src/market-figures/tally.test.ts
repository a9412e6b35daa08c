import { expect, it } from 'vitest';
import { beginOf, dayAfter, daysBetween, grains, segmentsOf, weekOf } from './days';
import { noCounts, Tally, type Unit } from './tally';
import { chained, untoldContract, untoldJob } from './traces';
import { binOf, quantileOf } from './wait-bins';

const at = (text: string) => new Date(`${text}Z`);

const job = { ...untoldJob('j'), field: 'software', country: 'DE', postedAt: at('2026-03-04T08:00'), bids: 2 } as const;
const contract = {
  ...untoldContract('c'),
  jobId: 'j',
  startedAt: at('2026-03-11T08:00'),
  value: '90000',
  moves: { '2026-03-20': { released: '40000', fees: '4000' } },
};

function countsOn(units: readonly Unit[], beginsOn: string, grain = 'day', slice = 'field') {
  const tally = new Tally();
  for (const unit of units) tally.put(unit);
  const cell = tally
    .counts()
    .find((each) => each.beginsOn === beginsOn && each.grain === grain && each.slice === slice);
  return cell?.counts;
}

it('what a job reached belongs to the day of posting, hires to theirs, money to its own', () => {
  const units = [{ job, contract }];
  const cohort = { posted: 1n, gotBid: 1n, shortlisted: 1n, hired: 1n, paid: 1n, bids: 2n };
  expect(countsOn(units, '2026-03-04')).toEqual({ ...noCounts, ...cohort });
  expect(countsOn(units, '2026-03-11')).toEqual({ ...noCounts, started: 1n, value: 90_000n, newcomers: 1n });
  expect(countsOn(units, '2026-03-20')).toEqual({ ...noCounts, released: 40_000n, fees: 4_000n });
  expect(countsOn(units, '2026-03-02', 'week', 'country')).toEqual({ ...noCounts, ...cohort });
  const hires = { started: 1n, value: 90_000n, newcomers: 1n };
  expect(countsOn(units, '2026-02-16', 'four_weeks', 'country')).toEqual({ ...noCounts, ...cohort, ...hires });
  expect(countsOn(units, '2026-03-16', 'four_weeks')).toEqual({ ...noCounts, released: 40_000n, fees: 4_000n });
});

it('each step of the funnel holds those after it, whatever the log told of the steps between', () => {
  const hired = { job: { ...job, bids: 0, firstShortlistedAt: null }, contract: { ...contract, moves: {} } };
  expect(countsOn([hired], '2026-03-04')).toMatchObject({ gotBid: 1n, shortlisted: 1n, hired: 1n, paid: 0n });
});

it('a job that was removed is in no figure but its own, and more than thirty bids are many', () => {
  const removed = { job: { ...job, removedAt: at('2026-03-05T00:00') }, contract: null };
  expect(countsOn([removed], '2026-03-04')).toEqual({ ...noCounts, removed: 1n });
  expect(countsOn([{ job: { ...job, bids: 30 }, contract: null }], '2026-03-04')?.manyBids).toBe(0n);
  expect(countsOn([{ job: { ...job, bids: 31 }, contract: null }], '2026-03-04')?.manyBids).toBe(1n);
});

it('who came back within ninety days counts, who came later does not, and neither is new', () => {
  const back = (clientBeforeAt: Date) => countsOn([{ job, contract: { ...contract, clientBeforeAt } }], '2026-03-11');
  expect(back(at('2025-12-11T09:00'))?.returningClients).toBe(1n);
  expect(back(at('2025-12-10T09:00'))?.returningClients).toBe(0n);
  const known = { ...contract, freelancerBeforeAt: at('2024-01-01T00:00') };
  expect(countsOn([{ job, contract: known }], '2026-03-11')).toMatchObject({ newcomers: 0n, returningFreelancers: 0n });
});

it('what is taken out as it was put in leaves nothing', () => {
  const tally = new Tally();
  const unit = { job: { ...job, firstBidAt: at('2026-03-04T09:00') }, contract };
  tally.put(unit);
  tally.remove(unit);
  expect([...tally.counts(), ...tally.waits()]).toEqual([]);
});

it('money of a contract whose job is not told yet waits under unknown', () => {
  const alone = new Tally();
  alone.put({ job: null, contract: { ...contract, jobId: null, startedAt: null } });
  expect(alone.counts().map(({ slice, sliceValue }) => [slice, sliceValue])).toContainEqual(['country', 'ZZ']);
});

it('a contract follows the one before it, also when the log tells of the later one first', () => {
  const started = (contractId: string, text: string) => ({ ...untoldContract(contractId), startedAt: at(text) });
  const [first, second, third] = [started('a', '2026-01-01'), started('b', '2026-01-02'), started('c', '2026-01-03')];
  const told = chained([third, first, second], 'clientBeforeAt', at('2026-01-02'));
  expect(told.map(({ contractId, clientBeforeAt }) => [contractId, clientBeforeAt])).toEqual([
    ['a', null],
    ['b', first.startedAt],
    ['c', second.startedAt],
  ]);
});

it('any range is whole runs and shorter ones at its ends, no day twice and none left out', () => {
  const most = { day: 12, week: 6, four_weeks: 15 };
  const lengths = { day: 1, week: 7, four_weeks: 28 };
  for (let length = 1; length < 400; length += length < 90 ? 1 : 31)
    for (let start = 0; start < 28; start += 1) {
      const [from, until] = [dayAfter('2026-02-23', start), dayAfter('2026-02-23', start + length)];
      const cells = { day: 0, week: 0, four_weeks: 0 };
      const days = segmentsOf(from, until).flatMap((segment) => {
        const { grain } = segment;
        expect([segment.from, segment.until]).toEqual([beginOf(grain, segment.from), beginOf(grain, segment.until)]);
        const all = Array.from({ length: daysBetween(segment.from, segment.until) }, (_, day) =>
          dayAfter(segment.from, day),
        );
        cells[grain] += all.length / lengths[grain];
        return all;
      });
      expect(days).toEqual(Array.from({ length }, (_, day) => dayAfter(from, day)));
      for (const grain of grains) expect(cells[grain]).toBeLessThanOrEqual(most[grain]);
    }
});

it('a run begins on a Monday and is as long as the next one is away, also before the first', () => {
  expect(
    ['1969-12-31', '1970-01-04', '1970-01-05', '1970-02-01', '1970-02-02'].map((day) => beginOf('four_weeks', day)),
  ).toEqual(['1969-12-08', '1969-12-08', '1970-01-05', '1970-01-05', '1970-02-02']);
  expect(weekOf('2026-11-22')).toBe('2026-11-16');
});

it.each([
  ['even', Array.from({ length: 999 }, (_, index) => 30 * 1.008 ** index)],
  ['all at the beginning of a bin', Array.from({ length: 999 }, () => 64.01)],
  ['all at the end of a bin', Array.from({ length: 999 }, () => 63.99)],
])('shares of waits that are %s are read from bins to within a tenth', (_, waits) => {
  const bins = waits.map((seconds) => ({ bin: binOf(seconds), count: 1 }));
  for (const share of [0.1, 0.5, 0.9]) {
    const truth = waits[Math.floor(share * waits.length)] ?? Number.NaN;
    expect(Math.abs((quantileOf(bins, share) ?? Number.NaN) / truth - 1)).toBeLessThan(0.1);
  }
  expect(quantileOf([], 0.5)).toBeNull();
});
