import { Select, type Choice } from '@assay/ui/select';
import { useTranslations } from 'next-intl';

const zones: readonly Choice[] = ['UTC', ...Intl.supportedValuesOf('timeZone')].map((zone) => ({
  value: zone,
  label: zone.replaceAll('_', ' '),
}));

export function TimeZoneSelect({ defaultValue }: { readonly defaultValue: string }) {
  const t = useTranslations('account.person');
  return (
    <Select
      name="timeZone"
      label={t('timeZone')}
      hint={t('timeZoneHint')}
      options={zones}
      defaultValue={defaultValue}
    />
  );
}
