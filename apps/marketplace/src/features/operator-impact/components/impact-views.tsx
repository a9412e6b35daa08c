import { Panel } from '@assay/ui/panel';
import { useTranslations } from 'next-intl';
import type { Shown } from '../shown';
import type { ChartName } from '../views/chart';
import { chartOf } from '../views/charts';
import { BeforeTable } from './before-table';
import { ImpactChart } from './impact-chart';
import { InUnitsPanel } from './in-units-panel';
import { PowerTable } from './power-table';
import { Provenance } from './provenance';
import { ReturnsTable } from './returns-table';
import { RunStamp } from './run-stamp';

const sections = [
  { name: 'effects', charts: ['main', 'badges-held'] },
  { name: 'placebo', charts: ['placebo-projects', 'placebo-value', 'placebo-earnings'] },
  {
    name: 'path',
    charts: ['path-days-projects', 'path-days-earnings', 'path-weeks-projects', 'path-weeks-earnings'],
  },
  { name: 'power', charts: [] },
  { name: 'experience', charts: ['experience-projects', 'experience-value'] },
  { name: 'badges', charts: ['badges-projects', 'badges-value'] },
  { name: 'fields', charts: ['fields-projects', 'fields-value'] },
  { name: 'countries', charts: ['countries-projects', 'countries-value'] },
  { name: 'mechanism', charts: ['mechanism'] },
  { name: 'before', charts: [] },
] as const satisfies readonly { readonly name: string; readonly charts: readonly ChartName[] }[];

/** Of a market the first question is whether there are enough events at all, and who earns badges; of a study neither. */
function inOrder(source: Shown['source']): readonly (typeof sections)[number][] {
  const isFirst = ({ name }: (typeof sections)[number]) => name === 'power' || name === 'before';
  if (source === 'study') return sections;
  return [...sections.filter(isFirst), ...sections.filter((section) => !isFirst(section))];
}

/** Every view of a run, in the order in which one is read after the other. */
export function ImpactViews({ shown }: { readonly shown: Shown }) {
  const t = useTranslations('operatorImpact.section');
  return (
    <div className={`grid grid-cols-[minmax(0,1fr)] gap-14 ${shown.isPrinted ? '[&_figure_details]:hidden' : ''}`}>
      <InUnitsPanel shown={shown} />
      {inOrder(shown.source).map(({ name, charts }) => (
        <Panel key={name} title={t(`${name}.title`)} aside={<RunStamp shown={shown} />}>
          <p className="mb-6 max-w-prose text-ink-soft">{t(`${name}.lead`)}</p>
          <div className="grid grid-cols-[minmax(0,1fr)] gap-y-12">
            {charts.map((chart) => (
              <ImpactChart key={chart} chart={chartOf(shown.run.result, chart)} shown={shown} />
            ))}
          </div>
          {name === 'power' && <PowerTable shown={shown} />}
          {name === 'badges' && <ReturnsTable shown={shown} />}
          {name === 'before' && <BeforeTable shown={shown} />}
        </Panel>
      ))}
      <Provenance shown={shown} />
    </div>
  );
}
