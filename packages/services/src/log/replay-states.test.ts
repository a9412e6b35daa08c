import { expect, it } from 'vitest';
import { StateReplay } from './replay-states';

const told = (kind: string, table: string, ...versions: number[]) =>
  versions.map((version) => ({ kind, changes: [{ table, id: '1', version }] }));

function replayed(...events: ReturnType<typeof told>[]) {
  const replay = new StateReplay();
  for (const event of events.flat()) replay.take(event);
  return replay;
}

const begun = [
  told('contract.started', 'market.milestone', 1),
  told('milestone.funding_requested', 'market.milestone', 2),
];

it('a row goes the way that its events and its state table say', () => {
  const replay = replayed(...begun, told('milestone.funded', 'market.milestone', 3));
  expect([...replay.rows]).toEqual([['market.milestone 1', { version: 3, state: 'funded' }]]);
  expect([...replay.faults, ...replay.gaps()]).toEqual([]);
});

it('a row that comes to be with a step has taken it; an event that is no step of it leaves it where it is', () => {
  const replay = replayed(told('job.posted', 'market.job', 1), told('report.upheld', 'market.job', 2));
  expect([...replay.rows]).toEqual([['market.job 1', { version: 2, state: 'open' }]]);
  expect(replay.faults).toEqual([]);
});

it('what stands too early in the log waits for the version before it', () => {
  const [start = [], funding = []] = begun;
  const replay = replayed(told('milestone.funded', 'market.milestone', 3), funding, start);
  expect(replay.rows.get('market.milestone 1')).toEqual({ version: 3, state: 'funded' });
  expect(replay.gaps()).toEqual([]);
});

it('a step that leads nowhere, and a version that nobody told, are named', () => {
  const replay = replayed(...begun, told('milestone.released', 'market.milestone', 3, 5));
  expect(replay.faults).toEqual(['market.milestone 1: milestone.released leads nowhere from funding']);
  expect(replay.gaps()).toEqual([
    'market.milestone 1: milestone.released made version 5, and no event made the one before',
  ]);
});
