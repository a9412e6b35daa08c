import { describe, expect, it } from 'vitest';
import { scoreForm, type FormAnswer } from './score-form';

const answer = (objective: string, changes: Partial<FormAnswer> = {}): FormAnswer => ({
  objective,
  isScored: true,
  isRight: false,
  isCredited: false,
  ...changes,
});
const right = { isRight: true };

describe('scoreForm', () => {
  const form = [answer('joins', right), answer('joins'), answer('nulls', right), answer('nulls', { isScored: false })];

  it('counts right answers among the scored ones, with the error of Lord (1957) and bands', () => {
    expect(scoreForm(form, 2)).toEqual({
      score: 2,
      passed: true,
      standardError: 1,
      bands: [
        { objective: 'joins', right: 1, total: 2, band: 'partial' },
        { objective: 'nulls', right: 1, total: 1, band: 'strong' },
      ],
    });
  });

  it('counts a credited question as right, and a credited one on trial not at all', () => {
    const credited = form.map((each) => ({ ...each, isCredited: true }));
    expect(scoreForm(credited, 3)).toMatchObject({ score: 3, passed: true, standardError: 0 });
  });

  it('gives nobody less for a credit, whatever was right and whichever questions are credited', () => {
    for (let rights = 0; rights < 16; rights += 1) {
      for (let credits = 0; credits < 16; credits += 1) {
        const has = (bits: number, at: number) => ((bits >> at) & 1) === 1;
        const answers = [0, 1, 2, 3].map((at) =>
          answer('joins', { isRight: has(rights, at), isCredited: has(credits, at) }),
        );
        const plain = scoreForm(
          answers.map((each) => ({ ...each, isCredited: false })),
          3,
        );
        const again = scoreForm(answers, 3);
        expect(again.score).toBeGreaterThanOrEqual(plain.score);
        expect(again.passed || !plain.passed).toBe(true);
      }
    }
  });
});
