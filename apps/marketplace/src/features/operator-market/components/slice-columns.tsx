import type { SliceName } from '@assay/domain/market-figures/tally';
import type { Share } from '@assay/domain/market-figures/share';
import { fields } from '@assay/domain/skill/field';
import type { MarketSums, SliceSums } from '@assay/services/market-figures/sums';
import type { Column } from '@assay/ui/table';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { countryName } from '../../jobs/country-name';
import { moneyText } from '../../operator-figures/figure-text';
import { medianText, percentText, shareText } from '../market-text';

/** Every figure of a class or a country. */
export function useSliceColumns(slice: SliceName): readonly Column<SliceSums>[] {
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
    { key: NAME, header: t(`${slice}Head`), rowHeader: true, cell: ({ value }) => nameOf(value) },
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

const NAME = 'value-name';
const first: readonly string[] = [NAME, 'posted', 'fillRate', 'hires', 'value'];

/** What stands first of many countries: the others are one click away. */
export function firstOf(columns: readonly Column<SliceSums>[]): readonly Column<SliceSums>[] {
  return columns.filter(({ key }) => first.includes(key));
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
