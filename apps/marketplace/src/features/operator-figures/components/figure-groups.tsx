import type { FigureName } from '@assay/services/figures/definitions';
import type { FigureDto } from '@assay/services/figures/dto';
import type { PeriodName } from '@assay/services/figures/period';
import { Panel } from '@assay/ui/panel';
import { StatRow } from '@assay/ui/stat-figure';
import { useTranslations } from 'next-intl';
import { FigureStat } from './figure-stat';

type Group = { readonly title: 'market' | 'money' | 'testsAndPeople'; readonly names: readonly FigureName[] };

const groups: readonly Group[] = [
  { title: 'market', names: ['jobs-posted', 'bids-sent', 'hires', 'jobs-open', 'contracts-running'] },
  { title: 'money', names: ['contract-value', 'fees', 'held-money'] },
  { title: 'testsAndPeople', names: ['tests-taken', 'tests-passed', 'badges-shown', 'people'] },
];

/** Every figure of the market on one screen. */
export function FigureGroups({
  figures,
  period,
}: {
  readonly figures: readonly FigureDto[];
  readonly period: PeriodName;
}) {
  const t = useTranslations('operatorFigures.group');
  return groups.map(({ title, names }) => (
    <Panel key={title} title={t(title)}>
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
