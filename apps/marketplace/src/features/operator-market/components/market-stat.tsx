import { StatFigure } from '@assay/ui/stat-figure';
import { useTranslations } from 'next-intl';
import type { MarketFigure } from '../market-figure';
import { Formula } from './formula';

/** Of jobs posted, what happened to them so far: those posted before had more time for it. */
const grows: readonly MarketFigure['name'][] = ['fillRate', 'noBids', 'manyBids', 'bidsPerJob'];

/** One figure with the days before beside it, of how many it speaks, and its formula. */
export function MarketStat({ name, value, before, cases }: MarketFigure) {
  const t = useTranslations('operatorMarket');
  return (
    <div>
      <StatFigure label={t(`figure.${name}.label`)} value={value} note={cases} />
      <p className="mt-1 text-12 text-ink-faint">
        {t(grows.includes(name) ? 'beforeOlder' : 'before', { value: before })}
      </p>
      <Formula text={t(`figure.${name}.formula`)} />
    </div>
  );
}
