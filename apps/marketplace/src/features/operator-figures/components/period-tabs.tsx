import { type PeriodName, periodNames } from '@assay/services/figures/period';
import { LinkTabs } from '@assay/ui/link-tabs';
import { useTranslations } from 'next-intl';
import { periodLength } from '../period-length';

/** The stretches of time that figures can be shown for. */
export function PeriodTabs({ path, current }: { readonly path: string; readonly current: PeriodName }) {
  const t = useTranslations('operatorFigures.period');
  const lengthText = (name: PeriodName) => {
    const { unit, count } = periodLength(name);
    return t(`length.${unit}`, { count });
  };
  return (
    <LinkTabs
      label={t('label')}
      tabs={periodNames.map((name) => ({
        label: lengthText(name),
        href: `${path}?period=${name}`,
        current: name === current,
      }))}
    />
  );
}
