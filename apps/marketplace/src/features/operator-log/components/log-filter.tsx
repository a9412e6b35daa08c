import { eventCatalog } from '@assay/protocol/event/catalog';
import { DateTimeInput } from '@assay/ui/date-time-input';
import { Select } from '@assay/ui/select';
import { TextInput } from '@assay/ui/text-input';
import { useTranslations } from 'next-intl';
import { FilterForm } from '../../operator/components/filter-form';
import type { LogFilter as Filter } from '../page-data';

const kinds = Object.keys(eventCatalog)
  .toSorted()
  .map((kind) => ({ value: kind, label: kind }));

const classes = ['A', 'B', 'C'] as const;

export function LogFilter({ filter }: { readonly filter: Filter }) {
  const t = useTranslations('operatorLog.filter');
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  return (
    <FilterForm action="/operator/log" label={t('label')} isFiltered={isFiltered}>
      <Select
        name="kind"
        label={t('kind')}
        placeholder={t('everyKind')}
        options={kinds}
        defaultValue={filter.kind ?? ''}
        optional
      />
      <Select
        name="class"
        label={t('class')}
        placeholder={t('everyClass')}
        options={classes.map((value) => ({ value, label: t(`classes.${value}`) }))}
        defaultValue={filter.class ?? ''}
        optional
      />
      <TextInput
        name="person"
        label={t('person')}
        type="search"
        placeholder={t('personHint')}
        defaultValue={filter.person ?? ''}
        optional
      />
      <DateTimeInput name="from" kind="date" label={t('from')} defaultValue={filter.from ?? ''} optional />
      <DateTimeInput name="to" kind="date" label={t('to')} defaultValue={filter.to ?? ''} optional />
    </FilterForm>
  );
}
