import { EmptyState } from '@assay/ui/empty-state';
import { PageHeader } from '@assay/ui/page-header';
import { Panel } from '@assay/ui/panel';
import { Table } from '@assay/ui/table';
import type { Metadata } from 'next';
import { MoneyTabs } from '../../../../../features/operator-money/components/money-tabs';
import { RateForm } from '../../../../../features/operator-money/components/rate-form';
import { loadRates } from '../../../../../features/operator-money/page-data';

export const metadata: Metadata = { title: 'Exchange rates' };

export default async function RatesPage() {
  const { rates, referenceCurrency, today } = await loadRates();
  return (
    <>
      <PageHeader
        title="Exchange rates"
        lead={`What amounts are worth in ${referenceCurrency}. Each event keeps the rate that was the newest when it happened.`}
      />
      <MoneyTabs current="/operator/money/rates" />
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 lg:grid-cols-[3fr_2fr]">
        <Panel title="The newest">
          {rates.length === 0 ? (
            <EmptyState title="Rates will stand here. Without one, nobody can agree on an amount in another currency." />
          ) : (
            <Table
              caption="Exchange rates, the newest first"
              density="compact"
              rows={rates}
              rowKey={({ id }) => id}
              columns={[
                { key: 'quote', header: 'Currency', rowHeader: true, cell: ({ quote }) => quote },
                {
                  key: 'rate',
                  header: 'Rate',
                  numeric: true,
                  cell: ({ base, quote, rate }) => `1 ${base} = ${rate} ${quote}`,
                },
                { key: 'date', header: 'Day', cell: ({ date }) => date },
                { key: 'source', header: 'Source', cell: ({ source }) => source },
              ]}
            />
          )}
        </Panel>
        <RateForm referenceCurrency={referenceCurrency} today={today} />
      </div>
    </>
  );
}
