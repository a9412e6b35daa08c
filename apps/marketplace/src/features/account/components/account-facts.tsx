import type { OwnAccount } from '@assay/services/account/read-own';
import { DataList } from '@assay/ui/data-list';
import { TimeText } from '@assay/ui/time-text';

/** What is kept about an account that its owner does not edit here. */
export function AccountFacts({ account, now }: { readonly account: OwnAccount; readonly now: Date }) {
  const terms = account.acceptedTerms.map(({ termsVersion, acceptedAt }) => ({
    term: `Terms ${termsVersion}`,
    value: (
      <>
        accepted <TimeText at={new Date(acceptedAt)} now={now} timeZone={account.timeZone} show="absolute" />
      </>
    ),
  }));
  const roles = account.roles.length > 0 ? [{ term: 'Granted roles', value: account.roles.join(', ') }] : [];
  return (
    <DataList
      entries={[
        { term: 'E-mail address', value: <bdi className="break-all">{account.email}</bdi> },
        ...roles,
        ...terms,
      ]}
    />
  );
}
