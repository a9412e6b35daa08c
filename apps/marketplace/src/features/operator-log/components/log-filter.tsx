import { eventCatalog } from '@assay/protocol/event/catalog';
import { DateTimeInput } from '@assay/ui/date-time-input';
import { Select } from '@assay/ui/select';
import { TextInput } from '@assay/ui/text-input';
import { FilterForm } from '../../operator/components/filter-form';
import type { LogFilter as Filter } from '../page-data';

const kinds = Object.keys(eventCatalog)
  .toSorted()
  .map((kind) => ({ value: kind, label: kind }));

const classes = [
  { value: 'A', label: 'A · acts' },
  { value: 'B', label: 'B · activity' },
  { value: 'C', label: 'C · telemetry' },
];

export function LogFilter({ filter }: { readonly filter: Filter }) {
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  return (
    <FilterForm action="/operator/log" label="Filter the log" isFiltered={isFiltered}>
      <Select
        name="kind"
        label="Event"
        placeholder="Every event"
        options={kinds}
        defaultValue={filter.kind ?? ''}
        optional
      />
      <Select
        name="class"
        label="Class"
        placeholder="Every class"
        options={classes}
        defaultValue={filter.class ?? ''}
        optional
      />
      <TextInput
        name="person"
        label="Done by"
        type="search"
        placeholder="Name, address or id"
        defaultValue={filter.person ?? ''}
        optional
      />
      <DateTimeInput name="from" kind="date" label="From" defaultValue={filter.from ?? ''} optional />
      <DateTimeInput name="to" kind="date" label="Until" defaultValue={filter.to ?? ''} optional />
    </FilterForm>
  );
}
