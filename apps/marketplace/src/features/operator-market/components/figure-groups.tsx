import type { MarketPage } from '@assay/services/market-figures/read-market';
import { Panel } from '@assay/ui/panel';
import { StatRow } from '@assay/ui/stat-figure';
import { useLocale, useTranslations } from 'next-intl';
import { figureGroupNames, figureGroups, marketFigure } from '../market-figure';
import { CsvLink } from './csv-link';
import { MarketStat } from './market-stat';

/** Every figure of the market in these days, group by group. */
export function FigureGroups({ page }: { readonly page: MarketPage }) {
  const t = useTranslations('operatorMarket');
  const locale = useLocale();
  return figureGroupNames.map((group, index) => (
    <Panel
      key={group}
      title={t(`group.${group}`)}
      aside={index === 0 && <CsvLink table="figures" name={t('page.title')} range={page.range} />}
    >
      <StatRow>
        {figureGroups[group].map((name) => (
          <MarketStat key={name} {...marketFigure(name, page, t, locale)} />
        ))}
      </StatRow>
    </Panel>
  ));
}
