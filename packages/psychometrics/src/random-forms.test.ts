import { expect, it } from 'vitest';
import { kr21 } from './number-right';
import { randomFormsReliability } from './random-forms';
import { lsat6 } from './testing/lsat6';

it('is worked by hand: 2, 4, 4, 5, 5 of 6', () => {
  // Between: variance 1.5 / 6. Within: (8 + 8 + 8 + 5 + 5) / 6 / 5 people / 5.
  expect(randomFormsReliability([2, 4, 4, 5, 5], 6)).toBeCloseTo(1 - 34 / 150 / 0.25, 12);
});

it('is KR-21 but for 1 / (people · (n − 1)), and below KR-20 (.2950 on LSAT6)', () => {
  const scores = lsat6.map((row) => row.reduce((sum, mark) => sum + mark, 0));
  const found = randomFormsReliability(scores, 5) ?? Number.NaN;
  expect((kr21(scores, 5) ?? 0) - found).toBeCloseTo(1 / (1000 * 4), 12);
  expect(found).toBeLessThan(0.295);
});

it('is 1 where everybody is all right or all wrong, and undefined where all are alike', () => {
  expect(randomFormsReliability([0, 4, 4, 0], 4)).toBe(1);
  expect(randomFormsReliability([3, 3, 3], 5)).toBeNull();
  expect(randomFormsReliability([3], 5)).toBeNull();
});

it('recovers the value that people were drawn by', () => {
  // Two kinds of people, 0.3 and 0.7 of 20 questions: variance of true scores 16, of chance 20 · 0.21 = 4.2.
  let state = 12345;
  const random = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  const scores = Array.from(
    { length: 4000 },
    (_, at) => Array.from({ length: 20 }, () => random() < (at % 2 === 0 ? 0.3 : 0.7)).filter(Boolean).length,
  );
  expect(randomFormsReliability(scores, 20)).toBeCloseTo(16 / 20.2, 2);
});
