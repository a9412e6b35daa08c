import { eventCatalog } from '@assay/protocol/event/catalog';
import { Select } from '@assay/ui/select';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { FilterForm } from '../../operator/components/filter-form';
import { monthsBetween } from '../months';
import { ownMeaning } from '../own-meaning';
import type { OwnPage } from '../page-data';

/** Narrows one's entries by what happened and by month. */
export function OwnFilter({ page: { filter, memberSince, now, timeZone } }: { readonly page: OwnPage }) {
  const t = useTranslations('log.mine');
  const format = useFormatter();
  const locale = useLocale();
  const kinds = Object.keys(eventCatalog)
    .map((kind) => ({ value: kind, label: ownMeaning(kind, locale) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, locale));
  const months = monthsBetween(memberSince, now, timeZone).map((month) => ({
    value: month,
    label: format.dateTime(new Date(`${month}-15T12:00:00Z`), { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  }));
  return (
    <FilterForm action="/log/mine" label={t('filter')} isFiltered={Boolean(filter.kind ?? filter.month)}>
      <div className="col-span-2 min-w-0 lg:w-96">
        <Select
          name="kind"
          label={t('kind')}
          placeholder={t('everyKind')}
          options={kinds}
          defaultValue={filter.kind ?? ''}
          optional
        />
      </div>
      <Select
        name="month"
        label={t('month')}
        placeholder={t('everyMonth')}
        options={months}
        defaultValue={filter.month ?? ''}
        optional
      />
    </FilterForm>
  );
}
