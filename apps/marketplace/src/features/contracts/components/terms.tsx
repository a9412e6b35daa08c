import type { Money } from '@assay/domain/money/money';
import { moneyOf } from '@assay/protocol/dto/money';
import { ActionForm } from '@assay/ui/action-form';
import { DataList } from '@assay/ui/data-list';
import { LinkButton } from '@assay/ui/link-button';
import { MoneyText } from '@assay/ui/money-text';
import { Panel } from '@assay/ui/panel';
import { PersonName } from '@assay/ui/person-name';
import { SubmitButton } from '@assay/ui/submit-button';
import { TimeText } from '@assay/ui/time-text';
import { useTranslations } from 'next-intl';
import { endContract } from '../actions';
import type { ContractPage } from '../page-data';

/** What was agreed, with whom, and the way out. */
export function Terms({ page: { contract, now, timeZone } }: { readonly page: ContractPage }) {
  const t = useTranslations('contracts.terms');
  const other = contract.viewerIs === 'client' ? contract.freelancer : contract.client;
  const fee = contract.viewerIs === 'client' ? contract.fees.clientPercent : contract.fees.freelancerPercent;
  return (
    <Panel title={t('title')}>
      <PersonName
        name={other.name}
        href={other.slug === null ? undefined : `/freelancers/${other.slug}`}
        detail={contract.viewerIs === 'client' ? t('freelancer') : t('client')}
      />
      <div className="mt-3">
        <DataList
          entries={[
            { term: t('agreed'), value: <MoneyText amount={moneyOf(contract.value)} /> },
            {
              term: contract.viewerIs === 'client' ? t('feeOnTop') : t('feeOutOf'),
              value: t('percent', { percent: Number(fee) }),
            },
            {
              term: contract.viewerIs === 'client' ? t('youPay') : t('youReceive'),
              value: <MoneyText amount={together(contract)} />,
            },
            {
              term: t('started'),
              value: <TimeText at={new Date(contract.startedAt)} now={now} timeZone={timeZone} show="day" />,
            },
            ...(contract.endedAt === null
              ? []
              : [
                  {
                    term: t('ended'),
                    value: <TimeText at={new Date(contract.endedAt)} now={now} timeZone={timeZone} show="day" />,
                  },
                ]),
          ]}
        />
      </div>
      <div className="mt-4 flex flex-wrap gap-3">
        {contract.threadId !== null && (
          <LinkButton href={`/messages/${contract.threadId}`} variant="secondary" size="small">
            {t('messages')}
          </LinkButton>
        )}
        <LinkButton href={`/jobs/${contract.jobId}`} variant="quiet" size="small">
          {t('job')}
        </LinkButton>
      </div>
      {contract.state === 'active' && <EndContract contractId={contract.id} />}
    </Panel>
  );
}

/** What the viewer pays or receives for all milestones, each rounded as it is charged. */
function together({ value, milestones, viewerIs }: ContractPage['contract']): Money {
  const parts = milestones.map((each) => moneyOf(viewerIs === 'client' ? each.clientPays : each.freelancerReceives));
  return { ...moneyOf(value), amountMinor: parts.reduce((sum, { amountMinor }) => sum + amountMinor, 0n) };
}

function EndContract({ contractId }: { readonly contractId: string }) {
  const t = useTranslations('contracts.terms');
  return (
    <details className="mt-4 text-14">
      <summary className="text-link w-fit">{t('end')}</summary>
      <div className="mt-3">
        <ActionForm action={endContract.bind(null, contractId)} layout="inline" label={t('end')}>
          <p className="text-ink-soft">{t('endMeans')}</p>
          <SubmitButton variant="danger" size="small">
            {t('endNow')}
          </SubmitButton>
        </ActionForm>
      </div>
    </details>
  );
}
