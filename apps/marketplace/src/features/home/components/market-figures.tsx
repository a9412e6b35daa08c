import { MoneyText } from '@assay/ui/money-text';
import { Panel } from '@assay/ui/panel';
import { StatFigure, StatRow } from '@assay/ui/stat-figure';
import type { HomeFigure } from '../page-data';

/** The market in numbers, each of which opens its rows; an empty market shows none. */
export function MarketFigures({ figures }: { readonly figures: readonly HomeFigure[] }) {
  if (figures.length === 0) return null;
  return (
    <Panel title="This market today">
      <StatRow>
        {figures.map(({ label, value, unit, href, note }) => (
          <StatFigure
            key={label}
            label={label}
            href={href}
            unit={unit}
            note={note}
            value={typeof value === 'number' ? value.toLocaleString('en') : <MoneyText amount={value} />}
          />
        ))}
      </StatRow>
    </Panel>
  );
}
