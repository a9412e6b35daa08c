import { dayAfter, daysBetween } from '@assay/domain/market-figures/days';
import { LinkTabs } from '@assay/ui/link-tabs';
import { TextInput } from '@assay/ui/text-input';
import { useTranslations } from 'next-intl';
import { FilterForm } from '../../operator/components/filter-form';
import { hrefWith } from '../../operator/params';
import type { LoadedMarket } from '../page-data';

const PATH = '/operator/market';
const LENGTHS = [28, 91, 182, 364] as const;

/** The days that figures are shown for: as typed, or so many whole ones up to yesterday. */
export function RangeForm({ page: { range, asOf, isOtherThanAsked } }: { readonly page: LoadedMarket }) {
  const t = useTranslations('operatorMarket.range');
  const today = asOf.now.toISOString().slice(0, 10);
  const yesterday = dayAfter(today, -1);
  const days = daysBetween(range.from, range.to) + 1;
  return (
    <div className="mt-6">
      <FilterForm action={PATH} label={t('label')} isFiltered={false}>
        <TextInput type="date" name="from" label={t('from')} defaultValue={range.from} max={today} optional />
        <TextInput type="date" name="to" label={t('to')} defaultValue={range.to} max={today} optional />
      </FilterForm>
      <LinkTabs
        label={t('label')}
        tabs={LENGTHS.map((length) => ({
          label: t('last', { count: length }),
          href: hrefWith(PATH, { from: dayAfter(yesterday, 1 - length), to: yesterday }),
          current: range.to === yesterday && days === length,
        }))}
      />
      {isOtherThanAsked && (
        <p role="status" className="mt-3 text-14 text-attention">
          {t('other')}
        </p>
      )}
      <p className="mt-3 text-14 text-ink-soft tabular-nums">{t('shown', { ...range, count: days })}</p>
    </div>
  );
}
