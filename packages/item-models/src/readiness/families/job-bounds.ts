import { dayAfter } from '../day';
import { listed } from '../milestones';
import type { RuleFamily } from '../variant';

const parts = ['milestones', 'questions', 'date'] as const;

type Part = (typeof parts)[number];

const words = { milestones: 'the milestones', questions: 'the questions', date: 'the date' } as const;

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const jobBounds: RuleFamily = {
  id: 'readiness-job-bounds',
  version: 2,
  test: 'marketplace-readiness',
  objective: 'hiring',
  level: 'analyse',
  title: 'What a job must change before it is posted',
  predictedDifficulty: 0.78,
  status: 'active',
  source: 'The bounds of a job in force',
  misconceptions: {
    'no-bound-on-milestones': 'A job may have any number of milestones.',
    'no-bound-on-questions': 'A job may ask any number of questions.',
    'no-bound-on-date': 'A client may decide as late as they like.',
    'bound-is-outside': 'The greatest number that is allowed is one too many.',
    'smaller-is-safer': 'What is well inside the bounds has to change.',
  },
  build: (random, rules) => {
    const wrongParts = new Set(random.sample<Part>(parts, random.int(1, 2)));
    const onTheBound = random.chance(0.5);
    const most = { milestones: rules.milestonesMax, questions: rules.questionsMax, date: rules.decisionDaysMax };
    const count = (part: Part) => {
      if (wrongParts.has(part)) return most[part] + random.int(1, 4);
      return onTheBound ? most[part] : Math.max(2, most[part] - random.int(1, 4));
    };
    const [milestones, questions, days] = [count('milestones'), count('questions'), count('date')];
    const start = new Date(Date.UTC(2027, random.int(0, 11), random.int(1, 28)));
    const text = (change: ReadonlySet<Part>) => {
      const named = parts.filter((part) => change.has(part)).map((part) => words[part]);
      return named.length === 0 ? 'Nothing' : capitalised(listed(named));
    };
    const turned = (...turns: readonly Part[]) =>
      new Set(parts.filter((part) => wrongParts.has(part) !== turns.includes(part)));
    const [one = 'milestones', two = 'questions'] = random.sample(parts, 2);
    const misconceptionOf = (part: Part) => {
      if (wrongParts.has(part)) return `no-bound-on-${part}`;
      return onTheBound ? 'bound-is-outside' : 'smaller-is-safer';
    };
    return {
      parameters: {
        structure: { wrong: parts.filter((part) => wrongParts.has(part)).join(' '), onTheBound },
        surface: { milestones, questions, days },
      },
      stem:
        `On ${dayAfter(start, 0)} a client is about to post a job with ${milestones} milestones and ${questions} questions. ` +
        `It is to be decided by ${dayAfter(start, days)}, ${days} days later. What has to be changed before it can be posted?`,
      key: text(wrongParts),
      wrong: [
        { misconception: misconceptionOf(one), text: text(turned(one)) },
        { misconception: misconceptionOf(two), text: text(turned(two)) },
        { misconception: misconceptionOf(one), text: text(turned(one, two)) },
      ],
    };
  },
};
