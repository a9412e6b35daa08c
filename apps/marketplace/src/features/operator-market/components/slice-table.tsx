import { fields } from '@assay/domain/skill/field';
import type { SliceName } from '@assay/domain/market-figures/tally';
import type { Share } from '@assay/domain/market-figures/share';
import type { MarketPage } from '@assay/services/market-figures/read-market';
import type { MarketSums, SliceSums } from '@assay/services/market-figures/sums';
import { Panel } from '@assay/ui/panel';
import { type Column, Table } from '@assay/ui/table';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { countryName } from '../../jobs/country-name';
import { moneyText } from '../../operator-figures/figure-text';
import { medianText, percentText, shareText } from '../market-text';
import { CsvLink } from './csv-link';
import { Formula } from './formula';

/** The same figures for every class of work, or for the clients of every country. */
export function SliceTable({ page, slice }: { readonly page: MarketPage; readonly slice: SliceName }) {
  const t = useTranslations('operatorMarket.by');
  return (
    <Panel title={t(slice)} aside={<CsvLink table={slice} name={t(slice)} range={page.range} />}>
      <div className="mb-2">
        <Table
          caption={t(slice)}
          density="compact"
          columns={useColumns(slice)}
          rows={page.by[slice]}
          rowKey={({ value }) => value}
        />
      </div>
      <Formula text={t('formula')} />
    </Panel>
  );
}

function useColumns(slice: SliceName): readonly Column<SliceSums>[] {
  const t = useTranslations('operatorMarket.by');
  const words = useTranslations('operatorMarket');
  const locale = useLocale();
  const nameOf = useValueName(slice);
  const column = (key: Parameters<typeof t>[0], cell: (sums: MarketSums) => ReactNode): Column<SliceSums> => ({
    key,
    header: t(key),
    numeric: true,
    cell: ({ sums }) => cell(sums),
  });
  const rate = (share: Share) => <RateCell share={share} text={shareText(share, words, locale)} />;
  return [
    { key: 'value-name', header: t(`${slice}Head`), rowHeader: true, cell: ({ value }) => nameOf(value) },
    column('posted', ({ funnel }) => funnel.posted.toLocaleString(locale)),
    column('noBids', ({ noBids }) => rate(noBids)),
    column('fillRate', ({ fillRate }) => rate(fillRate)),
    column('firstBid', ({ firstBid }) => medianText(firstBid, words, locale)),
    column('hire', ({ hire }) => medianText(hire, words, locale)),
    column('hires', ({ hires }) => hires.toLocaleString(locale)),
    column('newcomers', ({ newcomers }) => rate(newcomers)),
    column('returningClients', ({ returningClients }) => rate(returningClients)),
    column('value', ({ value }) => moneyText(value, locale)),
    column('released', ({ released }) => moneyText(released, locale)),
    column('takeRate', ({ takeRate }) =>
      takeRate === null ? words('share.nothing') : percentText(takeRate, locale, 1),
    ),
  ];
}

/** A rate with its number of cases below, since most cells speak of few. */
function RateCell({ share: { of }, text }: { readonly share: Share; readonly text: string }) {
  return (
    <>
      {text} <span className="block text-12 text-ink-faint">{`n = ${of.toLocaleString(useLocale())}`}</span>
    </>
  );
}

function useValueName(slice: SliceName): (value: string) => string {
  const t = useTranslations('operatorMarket.by');
  const market = useTranslations('market');
  const locale = useLocale();
  return (value) => {
    if (value === 'other' || value === 'ZZ') return t(value);
    if (slice === 'country') return countryName(value, locale);
    const field = fields.find((known) => known === value);
    return field ? market(`field.${field}`) : t('other');
  };
}
