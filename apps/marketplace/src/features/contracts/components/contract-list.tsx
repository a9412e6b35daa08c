import { moneyOf } from '@assay/protocol/dto/money';
import type { ContractSummary } from '@assay/services/contract/list';
import { Deadline } from '@assay/ui/deadline';
import { EmptyState } from '@assay/ui/empty-state';
import { LinkButton } from '@assay/ui/link-button';
import { EntryList, ListEntry } from '@assay/ui/list-entry';
import { MoneyText } from '@assay/ui/money-text';
import { StateBadge } from '@assay/ui/state-badge';
import { contractWords, milestoneWords } from '../contract-words';
import type { ContractsPage } from '../page-data';

export function ContractList({ contracts, now, timeZone }: ContractsPage) {
  if (contracts.length === 0) return <NoContracts />;
  return (
    <EntryList label="Contracts, the newest first">
      {contracts.map((contract) => (
        <ListEntry
          key={contract.id}
          title={contract.title}
          href={`/contracts/${contract.id}`}
          aside={<MoneyText amount={moneyOf(contract.value)} />}
          meta={
            <>
              <StateBadge tone={contractWords[contract.state].tone}>{contractWords[contract.state].label}</StateBadge>
              <span>
                {contract.viewerIs === 'client' ? 'Done by ' : 'For '}
                <bdi>{contract.other.name}</bdi>
              </span>
              <span>
                {contract.released} of {contract.milestones} milestones released
              </span>
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
  const { title, state, dueAt, autoApproveAt } = current;
  const clock = { now, timeZone };
  return (
    <p className="text-14">
      <bdi className="font-semibold">{title}</bdi>: {milestoneWords[state].label.toLowerCase()}.{' '}
      {autoApproveAt === null ? (
        <Deadline label="Due" at={new Date(dueAt)} {...clock} />
      ) : (
        <Deadline label="Approved automatically" at={new Date(autoApproveAt)} {...clock} />
      )}
    </p>
  );
}

function NoContracts() {
  return (
    <EmptyState
      title="Contracts will stand here, from the moment an offer is accepted."
      action={
        <>
          <LinkButton href="/jobs">Find work</LinkButton>
          <LinkButton href="/jobs/new" variant="secondary">
            Post a job
          </LinkButton>
        </>
      }
    />
  );
}
