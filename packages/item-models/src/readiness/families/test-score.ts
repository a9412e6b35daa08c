import type { RuleFamily } from '../variant';

export const testScore: RuleFamily = {
  id: 'readiness-test-score',
  version: 1,
  test: 'marketplace-readiness',
  objective: 'badges',
  level: 'apply',
  title: 'What a test is passed with',
  predictedDifficulty: 0.76,
  status: 'active',
  source: 'The rule of scores in tests',
  misconceptions: {
    'trial-counts': 'Right answers to questions on trial are points.',
    'wrong-costs': 'A wrong answer costs a point.',
    'open-left-out': 'A question without an answer is left out of the count.',
    'above-the-mark': 'The mark has to be exceeded.',
    'below-the-mark': 'One point below the mark is enough.',
  },
  build: (random) => {
    const scored = random.int(12, 18);
    const trial = random.int(2, 3);
    const mark = scored - random.int(2, 4);
    const right = mark + random.pick([-2, -1, 0, 1]);
    const onTrial = random.int(1, trial);
    const open = random.int(1, Math.max(1, scored - right - 1));
    const says = (points: number, of: number, isPassed: boolean) =>
      `${points} of ${of}, ${isPassed ? 'passed' : 'failed'}`;
    const say = (points: number, of = scored) => says(points, of, points >= mark);
    const wrong = scored - right - open;
    return {
      parameters: {
        structure: { isPassed: right >= mark, distance: right - mark, onTrial, trial },
        surface: { scored, mark, open },
      },
      stem:
        `A test has ${scored} scored questions and ${trial} on trial; ${mark} right answers pass. Somebody answers ${right + onTrial} ` +
        `questions rightly, ${onTrial} of them on trial, and leaves ${open} scored ${open === 1 ? 'question' : 'questions'} open. What is the result?`,
      key: say(right),
      wrong: [
        { misconception: 'trial-counts', text: say(right + onTrial, scored + trial) },
        { misconception: right >= mark ? 'above-the-mark' : 'below-the-mark', text: says(right, scored, right < mark) },
        ...random.shuffle([
          { misconception: 'wrong-costs', text: say(right - Math.max(1, wrong)) },
          { misconception: 'open-left-out', text: say(right, scored - open) },
          { misconception: 'trial-counts', text: say(right + onTrial) },
        ]),
      ],
    };
  },
};
