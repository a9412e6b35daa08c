import type { FigureName } from '@assay/services/figures/definitions';
import type { FigureDto } from '@assay/services/figures/dto';
import type { PeriodName } from '@assay/services/figures/period';
import { Panel } from '@assay/ui/panel';
import { StatRow } from '@assay/ui/stat-figure';
import { FigureStat } from './figure-stat';

const groups: readonly { readonly title: string; readonly names: readonly FigureName[] }[] = [
  { title: 'Market', names: ['jobs-posted', 'bids-sent', 'hires', 'jobs-open', 'contracts-running'] },
  { title: 'Money', names: ['contract-value', 'fees', 'held-money'] },
  { title: 'Tests and people', names: ['tests-taken', 'tests-passed', 'badges-shown', 'people'] },
];

/** Every figure of the market on one screen. */
export function FigureGroups({
  figures,
  period,
}: {
  readonly figures: readonly FigureDto[];
  readonly period: PeriodName;
}) {
  return groups.map(({ title, names }) => (
    <Panel key={title} title={title}>
      <StatRow>
        {names
          .flatMap((name) => figures.filter((figure) => figure.name === name))
          .map((figure) => (
            <FigureStat key={figure.name} figure={figure} period={period} />
          ))}
      </StatRow>
    </Panel>
  ));
}
