import type { OperatorWaiting } from '@assay/services/operator/count-waiting';
import type { NavigationEntry } from '../shell/components/navigation';

/** The pages of the operator, in the order of a day's look at the market, with what waits on each. */
export function operatorNavigation({
  reports,
  transfers,
  mails,
  deadLetters,
}: OperatorWaiting): readonly NavigationEntry[] {
  return [
    { label: 'Overview', href: '/operator', exact: true },
    { label: 'Log', href: '/operator/log' },
    { label: 'Money', href: '/operator/money', unread: { count: transfers, of: 'transfers to confirm' } },
    { label: 'People', href: '/operator/people' },
    { label: 'Moderation', href: '/operator/moderation', unread: { count: reports, of: 'reports to decide' } },
    { label: 'Tests', href: '/operator/tests' },
    { label: 'Mails', href: '/operator/mails', unread: { count: mails, of: 'mails that could not be sent' } },
    { label: 'Dead letters', href: '/operator/dead-letters', unread: { count: deadLetters, of: 'failed deliveries' } },
    { label: 'System', href: '/operator/system' },
  ];
}
