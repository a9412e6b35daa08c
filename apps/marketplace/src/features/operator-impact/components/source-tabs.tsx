import { impactSources, type ImpactSource } from '@assay/protocol/dto/impact';
import { LinkTabs } from '@assay/ui/link-tabs';
import { useTranslations } from 'next-intl';
import { hrefWith } from '../../operator/params';

/** This marketplace or a simulated study; each has its own address. */
export function SourceTabs({ current }: { readonly current: ImpactSource }) {
  const t = useTranslations('operatorImpact.source');
  return (
    <LinkTabs
      label={t('label')}
      tabs={impactSources.map((source) => ({
        label: t(source),
        href: hrefWith('/operator/impact', { source: source === 'market' ? null : source }),
        current: source === current,
      }))}
    />
  );
}
