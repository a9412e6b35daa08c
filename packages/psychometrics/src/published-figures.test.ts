import { describe, expect, it } from 'vitest';
import { alpha, alphaIfDeleted } from './alpha';
import { correlation } from './correlation';
import { facility } from './facility';
import { measurementError } from './measurement-error';
import { standardDeviation } from './moments';
import { kr21 } from './number-right';
import { lsat6 } from './testing/lsat6';
import { moodleQuiz } from './testing/moodle-quiz';

type Marks = readonly (readonly number[])[];

const column = (marks: Marks, at: number) => marks.map((row) => row[at] ?? 0);
const total = (row: readonly number[]) => row.reduce((sum, mark) => sum + mark, 0);
const restOf = (marks: Marks, at: number) => marks.map((row) => total(row) - (row[at] ?? 0));
const itemRest = (marks: Marks, at: number) => correlation(column(marks, at), restOf(marks, at)) ?? Number.NaN;
const columns = (marks: Marks) => (marks[0] ?? []).map((_, at) => at);
const rounded = (values: readonly (number | null)[], digits: number) =>
  values.map((value) => (value === null ? null : Number(value.toFixed(digits))));

describe('LSAT6, the figures published with R’s ltm', () => {
  it('facility of the five questions', () => {
    const shares = columns(lsat6).map((at) => facility(total(column(lsat6, at)), lsat6.length).share);
    expect(rounded(shares, 3)).toEqual([0.924, 0.709, 0.553, 0.763, 0.87]);
  });

  it('correlation with the whole score and with the rest of it', () => {
    const whole = columns(lsat6).map((at) => correlation(column(lsat6, at), lsat6.map(total)));
    expect(rounded(whole, 4)).toEqual([0.362, 0.5668, 0.6184, 0.5344, 0.4354]);
    expect(
      rounded(
        columns(lsat6).map((at) => itemRest(lsat6, at)),
        4,
      ),
    ).toEqual([0.1128, 0.1532, 0.1728, 0.1444, 0.1216]);
  });

  it('alpha, which is KR-20, and alpha without each question', () => {
    expect(alpha(lsat6, 5)).toBeCloseTo(0.295, 4);
    expect(rounded(alphaIfDeleted(lsat6, 4), 4)).toEqual([0.2754, 0.2376, 0.2168, 0.2459, 0.2663]);
  });

  it('the standard error follows from deviation and alpha; KR-21 stays below alpha', () => {
    const scores = lsat6.map(total);
    const deviation = standardDeviation(scores) ?? Number.NaN;
    expect(measurementError(deviation, 0.295)).toBeCloseTo(deviation * Math.sqrt(0.705), 12);
    expect(kr21(scores, 5)).toBeLessThan(0.295);
  });
});

describe('the quiz of Moodle’s own reference', () => {
  it('facility and standard deviation of the seven questions, partial marks included', () => {
    const shares = columns(moodleQuiz).map((at) => total(column(moodleQuiz, at)) / moodleQuiz.length);
    expect(rounded(shares, 4)).toEqual([0.704, 0.48, 0.9733, 0.68, 0.52, 0.64, 0.62]);
    const deviations = columns(moodleQuiz).map((at) => standardDeviation(column(moodleQuiz, at)));
    expect(rounded(deviations, 4)).toEqual([0.4514, 0.5099, 0.1333, 0.4761, 0.3055, 0.4899, 0.3317]);
  });

  it('its discrimination index is a hundred times the correlation with the rest', () => {
    const index = columns(moodleQuiz).map((at) => 100 * itemRest(moodleQuiz, at));
    expect(rounded(index, 3)).toEqual([-7.065, -28.898, -9.123, -22.631, -17.7, -45.379, -5.654]);
  });

  it('alpha may be negative', () => {
    expect(alpha(moodleQuiz, 7)).toBeCloseTo(-0.8722, 4);
  });
});
