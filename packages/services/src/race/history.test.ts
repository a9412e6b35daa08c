import { expect, it } from 'vitest';
import { anomaliesOf, type Recorded } from './history';

const call = (client: number, startedAt: number, endedAt: number, outcome: string): Recorded => ({
  client,
  startedAt,
  endedAt,
  outcome,
});

it('takes one success among overlapping refusals for what can have happened', () => {
  expect(anomaliesOf([call(0, 0, 5, 'wrong_state'), call(1, 1, 9, 'done'), call(2, 2, 4, 'wrong_state')])).toEqual([]);
});

it('names two successes, none, and a refusal that nothing can have caused yet', () => {
  expect(anomaliesOf([call(0, 0, 5, 'done'), call(1, 1, 9, 'done')])).toEqual(['2 calls were done']);
  expect(anomaliesOf([call(0, 0, 5, 'wrong_state')])).toEqual(['0 calls were done']);
  expect(anomaliesOf([call(0, 0, 1, 'wrong_state'), call(1, 2, 3, 'done')])).toEqual([
    'client 0 was refused (wrong_state) before client 1 began',
  ]);
});
