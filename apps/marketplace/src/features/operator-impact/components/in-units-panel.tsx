import { published } from '@assay/impact/words/published';
import type { InUnits } from '@assay/impact/words/in-units';
import { Panel } from '@assay/ui/panel';
import { StatFigure, StatRow } from '@assay/ui/stat-figure';
import { Why } from '@assay/ui/why';
import { useTranslations } from 'next-intl';
import type { Shown } from '../shown';
import { useFigures } from '../text';
import type { ChartRow } from '../views/chart';
import { chartOf } from '../views/charts';
import { inStudyUnits } from '../views/in-study-units';
import { truthKindOf, type TruthKind } from '../views/rows';
import { RunStamp } from './run-stamp';

type Props = { readonly shown: Shown };

/** The figures that the study is quoted for, as they are here. */
export function InUnitsPanel({ shown }: Props) {
  const t = useTranslations('operatorImpact.units');
  const figures = useFigures();
  const { currency, run } = shown;
  const { dollars, badges, perProject, truth } = inStudyUnits(run.result);
  const kind = truthKindOf(run.study);
  const money = (value: number) => figures.money(value, currency);
  const { rows } = chartOf(run, 'main');
  const isEmpty = dollars === null && badges.figure === null && rows.every(({ percent }) => percent === null);
  // Then the figures of the study would stand alone; which of ours are waited for is said in one place.
  if (isEmpty) return null;
  return (
    <Panel title={t('title')} aside={<RunStamp shown={shown} />}>
      <StatRow>
        {rows
          .filter(({ published: theirs }) => theirs !== null)
          .map((row) => (
            <Change key={row.estimate?.id} row={row} kind={kind} />
          ))}
        <Figure
          label={t('dollars')}
          figure={dollars}
          truth={truth.dollars}
          kind={kind}
          write={money}
          theirs={figures.money(published.dollarsPerProject, 'USD')}
        />
        <Figure
          label={t('badges')}
          figure={badges.figure}
          truth={truth.badges}
          kind={kind}
          write={figures.whole}
          theirs={figures.whole(published.badgesPerProject)}
          none={badges.why === 'unbounded' ? t('unbounded') : t('few')}
        />
      </StatRow>
      <div className="mt-4">
        <Why label={t('why')}>{t('how', { perProject: money(perProject) })}</Why>
      </div>
    </Panel>
  );
}

type ChangeProps = { readonly row: ChartRow; readonly kind: TruthKind };

function Change({ row: { label, percent, truth, published: theirs }, kind }: ChangeProps) {
  const t = useTranslations('operatorImpact');
  const { change } = useFigures();
  const write = (value: number) => t('said.percent', { value: change(value) });
  if (label.set !== 'outcome' || theirs === null) return null;
  const outcome = t(`outcome.${label.of}`);
  const named = { label: t('units.change', { outcome }), theirs: write(theirs) };
  return <Figure {...named} figure={percent} truth={truth} kind={kind} write={write} />;
}

type FigureProps = {
  readonly label: string;
  readonly figure: InUnits | null;
  /** What is true in a simulated study, where it is known, and of what it is. */
  readonly truth: number | null;
  readonly kind: TruthKind;
  readonly write: (value: number) => string;
  /** What the study found. */
  readonly theirs: string;
  /** Why there is no figure. */
  readonly none?: string;
};

function Figure({ label, figure, truth, kind, write, theirs, none }: FigureProps) {
  const t = useTranslations('operatorImpact');
  const study = t('units.theirs', { value: theirs });
  const here = figure
    ? t('units.interval', { low: write(figure.low), high: write(figure.high) })
    : (none ?? t('units.few'));
  return (
    <StatFigure
      label={label}
      value={figure ? write(figure.value) : t('table.none')}
      note={
        <>
          <span className="block">{here}</span>
          {truth !== null && <span className="block">{t(`units.truth.${kind}`, { value: write(truth) })}</span>}
          <span className="block">{study}</span>
        </>
      }
    />
  );
}
