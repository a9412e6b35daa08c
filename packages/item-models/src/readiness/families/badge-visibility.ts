import { badgeStates, isVisible, type BadgeState } from '@assay/domain/badge/states';
import { step } from '@assay/domain/kernel/state-table';
import { monthNames } from '../day';
import { listed } from '../milestones';
import type { RuleFamily } from '../variant';

const tests = [
  'Python',
  'Git',
  'SQL',
  'CSS',
  'HTTP',
  'JavaScript',
  'bookkeeping',
  'statistics',
  'spreadsheet',
] as const;

const viewers = {
  bid: 'a client with a bid of theirs',
  profile: 'a visitor of their profile',
  search: 'a client who finds them in the search',
} as const;

type Act = { readonly command: 'show' | 'hide'; readonly place: 0 | 1 };

const show = { first: { command: 'show', place: 0 }, second: { command: 'show', place: 1 } } as const;
const hide = { first: { command: 'hide', place: 0 }, second: { command: 'hide', place: 1 } } as const;

/** What happens to the two badges; a question may be about a month in between. */
const courses = [
  [show.first],
  [show.first, hide.first],
  [show.first, show.second],
  [show.first, show.second, hide.first],
  [show.first, hide.first, show.second],
  [show.first, show.second, hide.second, hide.first],
  [show.first, hide.first, show.second, show.first],
] as const satisfies readonly (readonly Act[])[];

export const badgeVisibility: RuleFamily = {
  id: 'readiness-badge-visibility',
  version: 2,
  test: 'marketplace-readiness',
  objective: 'badges',
  level: 'apply',
  title: 'Which badges others see',
  predictedDifficulty: 0.82,
  status: 'active',
  source: 'The states of a badge',
  misconceptions: {
    'pass-publishes': 'A passed test is public at once, or a hidden badge stays public.',
    'shown-needs-more': 'A shown badge is still private, or stays hidden once it was.',
    'badges-go-together': 'What is done to one badge holds for all.',
  },
  build: (random) => {
    const badges = random.sample(tests, 2);
    const course: readonly Act[] = random.pick(courses);
    const viewer = random.pick(['bid', 'profile', 'search']);
    const months = random.sample([...monthNames.keys()], course.length + 2).toSorted((x, y) => x - y);
    const [passed = '', ...later] = months.map((month) => monthNames[month]);
    const askedAfter = random.chance(0.15) ? 0 : random.int(1, course.length);
    const asked = later[askedAfter] ?? '';
    const acts = later.filter((month) => month !== asked);
    const told = course.map(({ command, place }, at) => `${command} the ${badges[place]} badge in ${acts[at]}`);
    const done = course.slice(0, askedAfter);
    const seen = badges.filter((_, at) => isVisible(stateAfter(done.filter(({ place }) => place === at))));
    const name = (visible: readonly string[]) => {
      if (visible.length === 0) return 'No badge';
      return `The ${visible.join(' and ')} ${visible.length === 1 ? 'badge' : 'badges'}`;
    };
    const [one = '', other = ''] = badges;
    const named = random.shuffle(badges);
    const wrong = [[], [one], [other], [one, other]].filter((guess) => name(guess) !== name(seen));
    return {
      parameters: {
        structure: { course: course.map(({ command, place }) => `${command} ${place}`).join(' '), askedAfter, viewer },
        surface: { one, other, asked },
      },
      stem: `A freelancer passes the tests of ${named.join(' and ')} in ${passed}. They ${listed(told)}. Which of the two does ${viewers[viewer]} see in ${asked}?`,
      key: name(seen),
      wrong: random.shuffle(wrong).map((guess) => ({ misconception: ideaOf(guess, seen), text: name(guess) })),
    };
  },
};

/** @throws Error when the market no longer allows what the course says */
function stateAfter(acts: readonly Act[]): BadgeState {
  return acts.reduce<BadgeState>((state, { command }) => {
    const decision = step(badgeStates, state, command);
    if (!decision.ok) throw new Error(`nobody may ${command} a badge that is ${state}`);
    return decision.next.to;
  }, badgeStates.initial);
}

function ideaOf(guess: readonly string[], seen: readonly string[]): string {
  const isTooMuch = guess.some((badge) => !seen.includes(badge));
  const isTooLittle = seen.some((badge) => !guess.includes(badge));
  if (isTooMuch && isTooLittle) return 'badges-go-together';
  return isTooMuch ? 'pass-publishes' : 'shown-needs-more';
}
