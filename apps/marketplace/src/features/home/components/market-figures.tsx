import { MoneyText } from '@assay/ui/money-text';
import { Panel } from '@assay/ui/panel';
import { StatFigure, StatRow } from '@assay/ui/stat-figure';
import { AsOfLine } from '../../operator/components/as-of-line';
import type { Home } from '../page-data';

/** The market in numbers, each of which opens its rows; an empty market shows none. */
export function MarketFigures({ figures, asOf }: Pick<Home, 'figures' | 'asOf'>) {
  if (figures.length === 0) return null;
  return (
    <Panel
      title="This market today"
      aside={
        <span className="text-14 text-ink-faint">
          <AsOfLine asOf={asOf} />
        </span>
      }
    >
      <StatRow>
        {figures.map(({ label, value, unit, href, note }) => (
          <StatFigure
            key={label}
            label={label}
            {...(href === undefined ? {} : { href })}
            unit={unit}
            note={note}
            value={typeof value === 'number' ? value.toLocaleString('en') : <MoneyText amount={value} />}
          />
        ))}
      </StatRow>
    </Panel>
  );
}
