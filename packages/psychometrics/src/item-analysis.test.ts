import { keyOption, omittedOption } from '@assay/domain/assessment/statistics';
import { describe, expect, it } from 'vitest';
import { itemAnalysis, type Sitting } from './item-analysis';
import { randomFormsReliability } from './random-forms';
import { lsat6 } from './testing/lsat6';

const offered = [keyOption, 'swapped'];

/** A form from marks: 1 right, 0 wrong, null not asked; the pilot is asked and not scored. */
function sittingOf(marks: readonly (number | null)[], pilot: number | null = null): Sitting {
  const answer = (family: string, mark: number, isScored: boolean) => ({
    family,
    isScored,
    chosen: mark === 1 ? keyOption : 'swapped',
    offered,
    seconds: 30,
  });
  const asked = marks.flatMap((mark, at) => (mark === null ? [] : [answer(`f${at + 1}`, mark, true)]));
  const score = asked.filter(({ chosen }) => chosen === keyOption).length;
  return {
    passed: score >= 3,
    minutes: 5,
    answers: [...asked, ...(pilot === null ? [] : [answer('pilot', pilot, false)])],
  };
}

describe('item analysis', () => {
  it('gives the published figures where everybody had the same form', () => {
    const families = ['f1', 'f2', 'f3', 'f4', 'f5'];
    const analysis = itemAnalysis(
      lsat6.map((row) => sittingOf(row)),
      families,
      5,
    );
    const figures = families.map((family) => analysis.families.get(family)?.figures);
    expect(figures.map((each) => each?.facility.share)).toEqual([0.924, 0.709, 0.553, 0.763, 0.87]);
    expect(figures.map((each) => Number(each?.restCorrelation?.toFixed(4)))).toEqual([
      0.1128, 0.1532, 0.1728, 0.1444, 0.1216,
    ]);
    const { figures: test, people } = analysis.test;
    expect(people).toBe(1000);
    expect(test?.alpha).toBeCloseTo(0.295, 4);
    expect(test?.reliability).toBe(
      randomFormsReliability(
        lsat6.map((row) => row.reduce((sum, mark) => sum + mark, 0)),
        5,
      ),
    );
    expect(test?.passed).toBe(237 + 357 + 298);
  });

  it('counts for each family those whose form asked it, against the rest of their own form', () => {
    const forms = [
      ...Array.from({ length: 6 }, () => sittingOf([1, 1, null])),
      ...Array.from({ length: 6 }, () => sittingOf([0, null, 0])),
    ];
    const { families } = itemAnalysis(forms, ['f1', 'f2', 'f3'], 2);
    expect(families.get('f1')).toMatchObject({ people: 12, figures: { facility: { share: 0.5 } } });
    expect(families.get('f1')?.figures?.restCorrelation).toBeCloseTo(1, 12);
    expect(families.get('f2')).toEqual({ people: 6, figures: null });
  });

  it('holds a pilot against the whole scored form and keeps it out of scores and reliability', () => {
    const forms = Array.from({ length: 10 }, (_, at) => sittingOf(at < 5 ? [1, 1, 1] : [0, 0, 1], at < 5 ? 0 : 1));
    const { families, test } = itemAnalysis(forms, ['f1', 'f2', 'f3', 'pilot'], 3);
    expect(families.get('pilot')?.figures).toMatchObject({ alphaWithout: null });
    expect(families.get('pilot')?.figures?.restCorrelation).toBeCloseTo(-1, 12);
    expect(test.figures?.meanScore).toBe(2);
  });

  it('takes the score of a form that lacks a question from the others, and counts nobody who has none left', () => {
    const whole = Array.from({ length: 10 }, (_, at) => sittingOf(at < 5 ? [1, 1, 1, 1] : [0, 0, 0, 0]));
    const credited = [sittingOf([1, 1, null, 0]), sittingOf([null, null, null, null], 1)];
    const { test, families } = itemAnalysis([...whole, ...credited], ['f1', 'f3'], 4);
    expect(test.people).toBe(11);
    expect(test.figures?.meanScore).toBeCloseTo((5 * 4 + (2 / 3) * 4) / 11, 12);
    expect(families.get('f3')?.people).toBe(10);
  });

  it('tells nothing of fewer than ten people', () => {
    const nine = Array.from({ length: 9 }, () => sittingOf([1, 0]));
    expect(itemAnalysis(nine, ['f1'], 2).test).toEqual({ people: 9, figures: null });
  });

  it('counts a missing answer as wrong and names it', () => {
    const silent = {
      ...sittingOf([1, 0]),
      answers: sittingOf([1, 0]).answers.map((each) => ({ ...each, chosen: omittedOption, seconds: null })),
    };
    const { families } = itemAnalysis(
      Array.from({ length: 10 }, () => silent),
      ['f1'],
      2,
    );
    expect(families.get('f1')?.figures).toMatchObject({ facility: { share: 0 }, seconds: null, times: [] });
    expect(families.get('f1')?.figures?.options.at(-1)).toMatchObject({ id: omittedOption, offered: 10, chosen: 10 });
  });
});
