import type { Role, Viewer } from '../page-data';
import type { shellWords } from '../words.en';

export type NavigationEntry = {
  readonly label: string;
  readonly href: string;
  /** Current on its own page only, not on those below it. */
  readonly exact?: boolean;
  readonly unread?: { readonly count: number; readonly of: string };
};

/** The words of the navigation, in the language of the page. */
type Say = (word: keyof (typeof shellWords)['navigation']) => string;

/** What everybody may look at. */
export function publicNavigation(say: Say): readonly NavigationEntry[] {
  return [
    { label: say('jobs'), href: '/jobs' },
    { label: say('freelancers'), href: '/freelancers' },
    { label: say('tests'), href: '/tests' },
    { label: say('verify'), href: '/verify' },
  ];
}

const byRole: Readonly<Record<Role, (say: Say) => readonly NavigationEntry[]>> = {
  freelancer: (say) => [
    { label: say('bids'), href: '/bids' },
    { label: say('badges'), href: '/badges' },
  ],
  client: (say) => [{ label: say('myJobs'), href: '/my-jobs' }],
  operator: (say) => [{ label: say('operator'), href: '/operator' }],
  researcher: () => [],
};

type Counted = Pick<Viewer, 'roles' | 'unreadMessages' | 'unreadNotices' | 'waiting'>;

/** The pages of one person: Today first, what their roles bring, then what both sides of a contract share. */
export function personalNavigation(
  { roles, unreadMessages, unreadNotices, waiting }: Counted,
  say: Say,
): readonly NavigationEntry[] {
  const trades = roles.includes('freelancer') || roles.includes('client');
  const today = { label: say('today'), href: '/today', unread: { count: waiting, of: say('waiting') } };
  const shared = [
    { label: say('contracts'), href: '/contracts' },
    { label: say('money'), href: '/money' },
  ];
  return [
    ...(trades ? [today] : []),
    ...roles.flatMap((role) => byRole[role](say)),
    ...(trades ? shared : []),
    { label: say('messages'), href: '/messages', unread: { count: unreadMessages, of: say('unreadMessages') } },
    { label: say('notices'), href: '/notices', unread: { count: unreadNotices, of: say('unreadNotices') } },
  ];
}
