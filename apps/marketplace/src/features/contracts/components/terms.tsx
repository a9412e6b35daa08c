import { moneyOf } from '@assay/protocol/dto/money';
import { ActionForm } from '@assay/ui/action-form';
import { DataList } from '@assay/ui/data-list';
import { LinkButton } from '@assay/ui/link-button';
import { MoneyText } from '@assay/ui/money-text';
import { Panel } from '@assay/ui/panel';
import { PersonName } from '@assay/ui/person-name';
import { SubmitButton } from '@assay/ui/submit-button';
import { TimeText } from '@assay/ui/time-text';
import { endContract } from '../actions';
import type { ContractPage } from '../page-data';

/** What was agreed, with whom, and the way out. */
export function Terms({ page: { contract, now, timeZone } }: { readonly page: ContractPage }) {
  const other = contract.viewerIs === 'client' ? contract.freelancer : contract.client;
  const fee = contract.viewerIs === 'client' ? contract.fees.clientPercent : contract.fees.freelancerPercent;
  return (
    <Panel title="Terms">
      <PersonName
        name={other.name}
        href={other.slug === null ? undefined : `/freelancers/${other.slug}`}
        detail={contract.viewerIs === 'client' ? 'Freelancer' : 'Client'}
      />
      <div className="mt-3">
        <DataList
          entries={[
            { term: 'Agreed in all', value: <MoneyText amount={moneyOf(contract.value)} /> },
            { term: contract.viewerIs === 'client' ? 'Your fee on top' : 'Your fee out of it', value: `${fee} %` },
            {
              term: 'Started',
              value: <TimeText at={new Date(contract.startedAt)} now={now} timeZone={timeZone} show="day" />,
            },
            ...(contract.endedAt === null
              ? []
              : [
                  {
                    term: 'Ended',
                    value: <TimeText at={new Date(contract.endedAt)} now={now} timeZone={timeZone} show="day" />,
                  },
                ]),
          ]}
        />
      </div>
      <div className="mt-4 flex flex-wrap gap-3">
        {contract.threadId !== null && (
          <LinkButton href={`/messages/${contract.threadId}`} variant="secondary" size="small">
            Messages
          </LinkButton>
        )}
        <LinkButton href={`/jobs/${contract.jobId}`} variant="quiet" size="small">
          The job
        </LinkButton>
      </div>
      {contract.state === 'active' && <EndContract contractId={contract.id} />}
    </Panel>
  );
}

function EndContract({ contractId }: { readonly contractId: string }) {
  return (
    <details className="mt-4 text-14">
      <summary className="text-link w-fit">End this contract</summary>
      <div className="mt-3">
        <ActionForm action={endContract.bind(null, contractId)} layout="inline" label="End this contract">
          <p className="text-ink-soft">
            What is released stays paid; what was only planned falls away. While money is held or work waits, the
            contract goes on: first approve it, or let the freelancer give the money back.
          </p>
          <SubmitButton variant="danger" size="small">
            End the contract
          </SubmitButton>
        </ActionForm>
      </div>
    </details>
  );
}
