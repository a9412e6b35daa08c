import { expect, it } from 'vitest';
import { rangeInput, rangeOf } from './range';

const now = new Date('2026-11-23T06:00:00Z');
const of = (asked: object) => rangeOf(rangeInput.parse(asked), now);

it('ends with the last whole day unless today is asked for', () => {
  expect(of({})).toEqual({ from: '2026-10-26', to: '2026-11-22' });
  expect(of({ from: '2026-11-01' })).toEqual({ from: '2026-11-01', to: '2026-11-22' });
  expect(of({ from: '2026-11-23' })).toEqual({ from: '2026-11-23', to: '2026-11-23' });
  expect(of({ to: '2099-01-01' })).toEqual({ from: '2026-10-27', to: '2026-11-23' });
});

it('days before any market of this kind count as left out', () => {
  expect(of({ from: '0000-01-01', to: '0000-12-31' })).toEqual(of({}));
  expect(of({ from: '1999-12-31', to: '2026-11-01' })).toEqual(of({ to: '2026-11-01' }));
});
