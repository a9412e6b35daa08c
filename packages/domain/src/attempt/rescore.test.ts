import { expect, it } from 'vitest';
import { decideRescore } from './rescore';

const failed = (score: number) => ({ score, passed: false });
const passed = (score: number) => ({ score, passed: true });

it.each([
  ['a better score counts', failed(9), failed(10), failed(10)],
  ['a score that now reaches the mark passes', failed(10), passed(11), passed(11)],
  ['a pass gets better', passed(11), passed(12), passed(12)],
  ['the same result is no change', failed(10), failed(10), null],
  ['a lower score does not count', failed(10), failed(9), null],
  ['a pass stays one, whatever a new count says', passed(10), failed(11), null],
])('%s', (_, before, again, becomes) => {
  expect(decideRescore(before, again)).toEqual(becomes);
});
