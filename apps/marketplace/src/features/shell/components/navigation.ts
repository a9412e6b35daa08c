import type { Role, Viewer } from '../page-data';

export type NavigationEntry = {
  readonly label: string;
  readonly href: string;
  readonly unread?: { readonly count: number; readonly of: string };
};

/** What everybody may look at. */
export const publicNavigation: readonly NavigationEntry[] = [
  { label: 'Jobs', href: '/jobs' },
  { label: 'Freelancers', href: '/freelancers' },
  { label: 'Tests', href: '/tests' },
  { label: 'Verify', href: '/verify' },
];

const byRole: Readonly<Record<Role, readonly NavigationEntry[]>> = {
  freelancer: [
    { label: 'Bids', href: '/bids' },
    { label: 'Badges', href: '/badges' },
  ],
  client: [{ label: 'My jobs', href: '/my-jobs' }],
  operator: [{ label: 'Operator', href: '/operator' }],
  researcher: [],
};

const shared: readonly NavigationEntry[] = [
  { label: 'Contracts', href: '/contracts' },
  { label: 'Money', href: '/money' },
];

/** The pages of one person: Today first, what their roles bring, then what both sides of a contract share. */
export function personalNavigation({
  roles,
  unreadMessages,
  unreadNotices,
  waiting,
}: Pick<Viewer, 'roles' | 'unreadMessages' | 'unreadNotices' | 'waiting'>): readonly NavigationEntry[] {
  const trades = roles.includes('freelancer') || roles.includes('client');
  return [
    ...(trades ? [{ label: 'Today', href: '/today', unread: { count: waiting, of: 'things waiting' } }] : []),
    ...roles.flatMap((role) => byRole[role]),
    ...(trades ? shared : []),
    { label: 'Messages', href: '/messages', unread: { count: unreadMessages, of: 'unread messages' } },
    { label: 'Notices', href: '/notices', unread: { count: unreadNotices, of: 'unread notices' } },
  ];
}
