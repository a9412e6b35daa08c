import { type PeriodName, periodNames, periods } from '@assay/services/figures/period';
import { LinkTabs } from '@assay/ui/link-tabs';

/** The stretches of time that figures can be shown for. */
export function PeriodTabs({ path, current }: { readonly path: string; readonly current: PeriodName }) {
  return (
    <LinkTabs
      label="Period"
      tabs={periodNames.map((name) => ({
        label: periods[name].label,
        href: `${path}?period=${name}`,
        current: name === current,
      }))}
    />
  );
}
