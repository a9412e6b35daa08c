import { quoteFees } from '@assay/domain/fees/quote-fees';
import type { Money } from '@assay/domain/money/money';
import { currencyExponent } from '@assay/domain/money/currency';
import type { MarketRulesDto } from '@assay/protocol/dto/market-rules';
import { MoneyText } from '@assay/ui/money-text';
import { Panel } from '@assay/ui/panel';
import { Table } from '@assay/ui/table';
import { useTranslations } from 'next-intl';

const prices = [100, 1_000, 5_000];

/** What both sides pay, with the sums worked out by the same code that charges them. */
export function Fees({ rules }: { readonly rules: MarketRulesDto }) {
  const t = useTranslations('howItWorks.fees');
  const { freelancerPercent, clientPercent, referenceCurrency: currency } = rules;
  const policy = { freelancer: { percent: freelancerPercent }, client: { percent: clientPercent } };
  const rows = prices.map((price) => quoteFees(inMinor(price, currency), policy));
  return (
    <Panel title={t('title')}>
      <p className="mb-4 max-w-prose">
        {t('text', { clientPercent: Number(clientPercent), freelancerPercent: Number(freelancerPercent) })}
      </p>
      <Table
        caption={t('caption')}
        rows={rows}
        rowKey={({ price }) => String(price.amountMinor)}
        columns={[
          {
            key: 'price',
            header: t('price'),
            rowHeader: true,
            cell: ({ price }) =>
              t.rich('milestoneOf', {
                narrow: (text) => <span className="sm:hidden">{text}</span>,
                price: () => <MoneyText amount={price} />,
              }),
          },
          {
            key: 'pays',
            header: t('pays'),
            numeric: true,
            cell: ({ clientPays }) => <MoneyText amount={clientPays} />,
          },
          {
            key: 'receives',
            header: t('receives'),
            numeric: true,
            cell: ({ freelancerReceives }) => <MoneyText amount={freelancerReceives} />,
          },
          {
            key: 'keeps',
            header: t('keeps'),
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
