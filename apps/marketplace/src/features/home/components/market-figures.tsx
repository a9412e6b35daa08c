import { Panel } from '@assay/ui/panel';
import { StatFigure, StatRow } from '@assay/ui/stat-figure';
import { useFormatter, useTranslations } from 'next-intl';
import { AsOfLine } from '../../operator/components/as-of-line';
import type { Home } from '../page-data';

/** The market in numbers, each of which opens its rows; an empty market shows none. */
export function MarketFigures({ figures, asOf }: Pick<Home, 'figures' | 'asOf'>) {
  const t = useTranslations('home.figures');
  const format = useFormatter();
  if (figures.length === 0) return null;
  return (
    <Panel
      title={t('title')}
      aside={
        <span className="text-14 text-ink-faint">
          <AsOfLine asOf={asOf} />
        </span>
      }
    >
      <StatRow>
        {figures.map(({ name, value, href }) => (
          <StatFigure
            key={name}
            label={t(name)}
            {...(href === undefined ? {} : { href })}
            value={format.number(value)}
          />
        ))}
      </StatRow>
    </Panel>
  );
}
