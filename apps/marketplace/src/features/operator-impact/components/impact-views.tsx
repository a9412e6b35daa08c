import { Panel } from '@assay/ui/panel';
import { useTranslations } from 'next-intl';
import type { Shown } from '../shown';
import type { Chart, ChartName } from '../views/chart';
import { chartOf } from '../views/charts';
import { truthKindOf } from '../views/rows';
import { hasReturns, isDrawn, waitingViews } from '../views/waiting';
import { BeforeTable } from './before-table';
import { ImpactChart } from './impact-chart';
import { InUnitsPanel } from './in-units-panel';
import { PowerTable } from './power-table';
import { Provenance } from './provenance';
import { ReturnsTable } from './returns-table';
import { RunStamp } from './run-stamp';
import { WaitingPanel } from './waiting-panel';

const sections = [
  { name: 'effects', charts: ['main', 'observed', 'badges-held'] },
  { name: 'placebo', charts: ['placebo-projects', 'placebo-value', 'placebo-earnings'] },
  {
    name: 'path',
    charts: ['path-days-projects', 'path-days-earnings', 'path-weeks-projects', 'path-weeks-earnings'],
  },
  { name: 'power', charts: [] },
  { name: 'experience', charts: ['experience-projects', 'experience-value'] },
  { name: 'badges', charts: ['badges-projects', 'badges-value'] },
  { name: 'fields', charts: ['fields-projects', 'fields-value'] },
  { name: 'regions', charts: ['regions-projects', 'regions-value'] },
  { name: 'countries', charts: ['countries-projects', 'countries-value'] },
  { name: 'mechanism', charts: ['mechanism'] },
  { name: 'before', charts: [] },
] as const satisfies readonly { readonly name: string; readonly charts: readonly ChartName[] }[];

type Section = (typeof sections)[number];

/** Of a market the first question is whether there are enough events at all, and who earns badges; of a study neither. */
function inOrder(source: Shown['source']): readonly Section[] {
  const isFirst = ({ name }: Section) => name === 'power' || name === 'before';
  if (source === 'study') return sections;
  return [...sections.filter(isFirst), ...sections.filter((section) => !isFirst(section))];
}

/** Every view of a run, in the order in which one is read after the other; those without a figure stand together. */
export function ImpactViews({ shown }: { readonly shown: Shown }) {
  const { run, isPrinted, source } = shown;
  const parts = inOrder(source).map(({ name, charts }) => ({ name, charts: charts.map((each) => chartOf(run, each)) }));
  const waiting = waitingViews(
    parts.flatMap(({ charts }) => charts),
    run.result,
  );
  return (
    <div className={`grid grid-cols-[minmax(0,1fr)] gap-14 ${isPrinted ? '[&_figure_details]:hidden' : ''}`}>
      <InUnitsPanel shown={shown} />
      {parts.map(({ name, charts }) => (
        <Part key={name} name={name} charts={charts.filter(isDrawn)} shown={shown} />
      ))}
      <WaitingPanel views={waiting} shown={shown} />
      <Provenance shown={shown} />
    </div>
  );
}

function hasPlanted({ rows }: Chart): boolean {
  return rows.some(({ planted }) => planted !== null);
}

type PartProps = { readonly name: Section['name']; readonly charts: readonly Chart[]; readonly shown: Shown };

function Part({ name, charts, shown }: PartProps) {
  const t = useTranslations('operatorImpact.section');
  const hasTable = isTabled(name, shown);
  if (charts.length === 0 && !hasTable) return null;
  const { result, study } = shown.run;
  return (
    <Panel title={t(`${name}.title`)} aside={<RunStamp shown={shown} />}>
      <div className="mb-6 grid max-w-prose gap-2 text-ink-soft">
        <p>{t(`${name}.lead`)}</p>
        {name === 'effects' && result.truth?.estimands && <p>{t(`effects.truth.${truthKindOf(study)}`)}</p>}
        {charts.some(hasPlanted) && <p>{t('effects.truth.planted')}</p>}
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-y-12">
        {charts.map((chart) => (
          <ImpactChart key={chart.name} chart={chart} shown={shown} />
        ))}
        {hasTable && <PartTable name={name} shown={shown} />}
      </div>
    </Panel>
  );
}

function isTabled(name: Section['name'], { run: { result } }: Shown): boolean {
  if (name === 'badges') return hasReturns(result);
  return name === 'power' || (name === 'before' && result.before !== null);
}

function PartTable({ name, shown }: Pick<PartProps, 'name' | 'shown'>) {
  if (name === 'power') return <PowerTable shown={shown} />;
  return name === 'badges' ? <ReturnsTable shown={shown} /> : <BeforeTable shown={shown} />;
}
