import { Select, type Choice } from '@assay/ui/select';

const zones: readonly Choice[] = ['UTC', ...Intl.supportedValuesOf('timeZone')].map((zone) => ({
  value: zone,
  label: zone.replaceAll('_', ' '),
}));

export function TimeZoneSelect({ defaultValue }: { readonly defaultValue: string }) {
  return (
    <Select
      name="timeZone"
      label="Time zone"
      hint="Deadlines and interviews are shown to you in this zone."
      options={zones}
      defaultValue={defaultValue}
    />
  );
}
