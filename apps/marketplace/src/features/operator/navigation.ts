import type { OperatorWaiting } from '@assay/services/operator/count-waiting';
import type { useTranslations } from 'next-intl';
import type { NavigationEntry } from '../shell/components/navigation';

/** The pages of the operator, in the order of a day's look at the market, with what waits on each. */
export function operatorNavigation(
  waiting: OperatorWaiting,
  t: ReturnType<typeof useTranslations<'operator'>>,
): readonly NavigationEntry[] {
  const unread = (of: keyof OperatorWaiting) => ({ unread: { count: waiting[of], of: t(`waiting.${of}`) } });
  return [
    { label: t('navigation.overview'), href: '/operator', exact: true },
    { label: t('navigation.market'), href: '/operator/market' },
    { label: t('navigation.log'), href: '/operator/log' },
    { label: t('navigation.money'), href: '/operator/money', ...unread('transfers') },
    { label: t('navigation.people'), href: '/operator/people' },
    { label: t('navigation.moderation'), href: '/operator/moderation', ...unread('reports') },
    { label: t('navigation.tests'), href: '/operator/tests', ...unread('families') },
    { label: t('navigation.impact'), href: '/operator/impact' },
    { label: t('navigation.mails'), href: '/operator/mails', ...unread('mails') },
    { label: t('navigation.deadLetters'), href: '/operator/dead-letters', ...unread('deadLetters') },
    { label: t('navigation.system'), href: '/operator/system', ...unread('alarms') },
  ];
}
