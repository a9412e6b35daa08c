import { moneyOf } from '@assay/protocol/dto/money';
import type { ContractSummary } from '@assay/services/contract/list';
import { Deadline } from '@assay/ui/deadline';
import { EmptyState } from '@assay/ui/empty-state';
import { LinkButton } from '@assay/ui/link-button';
import { EntryList, ListEntry } from '@assay/ui/list-entry';
import { MoneyText } from '@assay/ui/money-text';
import { StateBadge } from '@assay/ui/state-badge';
import { useTranslations } from 'next-intl';
import { contractTone } from '../state-tones';
import type { ContractsPage } from '../page-data';

export function ContractList({ contracts, now, timeZone }: ContractsPage) {
  const t = useTranslations('contracts.list');
  const state = useTranslations('contracts.state');
  if (contracts.length === 0) return <NoContracts />;
  return (
    <EntryList label={t('label')}>
      {contracts.map((contract) => (
        <ListEntry
          key={contract.id}
          title={contract.title}
          href={`/contracts/${contract.id}`}
          aside={<MoneyText amount={moneyOf(contract.value)} />}
          meta={
            <>
              <StateBadge tone={contractTone[contract.state]}>{state(contract.state)}</StateBadge>
              <span>
                {t.rich(contract.viewerIs === 'client' ? 'doneBy' : 'doneFor', {
                  name: () => <bdi>{contract.other.name}</bdi>,
                })}
              </span>
              <span>{t('released', { released: contract.released, milestones: contract.milestones })}</span>
            </>
          }
        >
          {contract.current && <CurrentMilestone current={contract.current} now={now} timeZone={timeZone} />}
        </ListEntry>
      ))}
    </EntryList>
  );
}

type CurrentProps = {
  readonly current: NonNullable<ContractSummary['current']>;
  readonly now: Date;
  readonly timeZone: string;
};

function CurrentMilestone({ current, now, timeZone }: CurrentProps) {
  const t = useTranslations('contracts.list');
  const { title, state, dueAt, autoApproveAt } = current;
  const clock = { now, timeZone };
  return (
    <p className="text-14">
      {t.rich(`current.${state}`, { title: () => <bdi className="font-semibold">{title}</bdi> })}{' '}
      {autoApproveAt === null ? (
        <Deadline label={t('due')} at={new Date(dueAt)} {...clock} />
      ) : (
        <Deadline label={t('approved')} at={new Date(autoApproveAt)} {...clock} />
      )}
    </p>
  );
}

function NoContracts() {
  const t = useTranslations('contracts.list');
  return (
    <EmptyState
      title={t('none')}
      action={
        <>
          <LinkButton href="/jobs">{t('find')}</LinkButton>
          <LinkButton href="/jobs/new" variant="secondary">
            {t('post')}
          </LinkButton>
        </>
      }
    />
  );
}
