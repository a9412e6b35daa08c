import { quoteFees } from '@assay/domain/fees/quote-fees';
import type { Money } from '@assay/domain/money/money';
import { currencyExponent } from '@assay/domain/money/currency';
import type { MarketRulesDto } from '@assay/protocol/dto/market-rules';
import { MoneyText } from '@assay/ui/money-text';
import { Panel } from '@assay/ui/panel';
import { Table } from '@assay/ui/table';

const prices = [100, 1_000, 5_000];

/** What both sides pay, with the sums worked out by the same code that charges them. */
export function Fees({ rules }: { readonly rules: MarketRulesDto }) {
  const { freelancerPercent, clientPercent, referenceCurrency: currency } = rules;
  const policy = { freelancer: { percent: freelancerPercent }, client: { percent: clientPercent } };
  const rows = prices.map((price) => quoteFees(inMinor(price, currency), policy));
  return (
    <Panel title="Fees">
      <p className="mb-4 max-w-prose">
        The client pays {clientPercent} % on top of the price, the freelancer gives up {freelancerPercent} % of it. Both
        are charged per milestone, and only when the work is approved. A contract keeps the fees that were in force when
        its bid was sent.
      </p>
      <Table
        caption="Fees, worked out for three prices"
        rows={rows}
        rowKey={({ price }) => String(price.amountMinor)}
        columns={[
          {
            key: 'price',
            header: 'Price of the milestone',
            rowHeader: true,
            cell: ({ price }) => (
              <>
                <span className="sm:hidden">Milestone of </span>
                <MoneyText amount={price} />
              </>
            ),
          },
          {
            key: 'pays',
            header: 'Client pays',
            numeric: true,
            cell: ({ clientPays }) => <MoneyText amount={clientPays} />,
          },
          {
            key: 'receives',
            header: 'Freelancer receives',
            numeric: true,
            cell: ({ freelancerReceives }) => <MoneyText amount={freelancerReceives} />,
          },
          {
            key: 'keeps',
            header: 'The marketplace keeps',
            numeric: true,
            cell: ({ platformKeeps }) => <MoneyText amount={platformKeeps} />,
          },
        ]}
      />
    </Panel>
  );
}

function inMinor(whole: number, currency: string): Money {
  return { amountMinor: BigInt(whole) * 10n ** BigInt(currencyExponent(currency)), currency };
}
