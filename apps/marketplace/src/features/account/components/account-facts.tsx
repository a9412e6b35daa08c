import type { OwnAccount } from '@assay/services/account/read-own';
import { DataList } from '@assay/ui/data-list';
import { TimeText } from '@assay/ui/time-text';
import { useTranslations } from 'next-intl';

/** What is kept about an account that its owner does not edit here. */
export function AccountFacts({ account, now }: { readonly account: OwnAccount; readonly now: Date }) {
  const t = useTranslations('account.facts');
  const terms = account.acceptedTerms.map(({ termsVersion, acceptedAt }) => ({
    term: t('terms', { version: termsVersion }),
    value: t.rich('accepted', {
      time: () => <TimeText at={new Date(acceptedAt)} now={now} timeZone={account.timeZone} show="absolute" />,
    }),
  }));
  const roles =
    account.roles.length > 0 ? [{ term: t('roles'), value: account.roles.map((role) => t(role)).join(', ') }] : [];
  return (
    <DataList
      entries={[{ term: t('email'), value: <bdi className="break-all">{account.email}</bdi> }, ...roles, ...terms]}
    />
  );
}
