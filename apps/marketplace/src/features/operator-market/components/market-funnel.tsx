import { FunnelChart } from '@assay/ui/funnel-chart';
import { Panel } from '@assay/ui/panel';
import { useLocale, useTranslations } from 'next-intl';
import { percentText } from '../market-text';
import type { LoadedMarket } from '../page-data';
import { Formula } from './formula';

const steps = ['posted', 'gotBid', 'shortlisted', 'hired', 'paid'] as const;

/** How far the jobs posted in these days got. */
export function MarketFunnel({ page: { sums, isSimulated } }: { readonly page: LoadedMarket }) {
  const words = useTranslations('operatorMarket');
  const t = useTranslations('operatorMarket.funnel');
  const locale = useLocale();
  const { posted } = sums.funnel;
  return (
    <Panel title={t('title')}>
      <FunnelChart
        title={t('title')}
        description={t('description')}
        {...(isSimulated ? { stamp: words('page.simulated') } : {})}
        heads={{ step: t('heads.step'), count: t('heads.count'), share: t('heads.share') }}
        steps={steps.map((step) => ({
          name: t(`step.${step}`),
          count: sums.funnel[step],
          share: percentText(posted === 0 ? 0 : sums.funnel[step] / posted, locale),
        }))}
      />
      <p className="mt-3 mb-2 text-14 text-ink-soft">{t('left', { open: sums.open, removed: sums.removed })}</p>
      <Formula text={t('formula')} />
    </Panel>
  );
}
