import { IntervalChart } from '@assay/ui/interval-chart';
import { PathChart } from '@assay/ui/path-chart';
import { useLocale, useTranslations } from 'next-intl';
import { sentencesOf } from '../said';
import type { Shown } from '../shown';
import { useStamp } from '../stamp';
import { useFigures, useMarkText, useReasonText, useRowLabel } from '../text';
import type { Chart } from '../views/chart';
import { drawnRows } from '../views/drawn-rows';
import { truthKindOf } from '../views/rows';
import { useCaption } from '../caption';
import { stemOf } from '../files';
import { ChartTable } from './chart-table';
import { TakeAway } from './take-away';

type Props = { readonly chart: Chart; readonly shown: Shown };

/** A chart with what may be said of it, and the ways to take it away. On paper its numbers stand open. */
export function ImpactChart({ chart, shown }: Props) {
  const t = useTranslations('operatorImpact');
  const words = { t, locale: useLocale(), label: useRowLabel(), reason: useReasonText(), figures: useFigures() };
  const title = t(`chart.${chart.name}`);
  const caption = useCaption(chart, shown);
  return (
    <section aria-label={title} className="min-w-0 break-inside-avoid">
      <h3 className="mb-2 text-14 font-semibold text-ink-soft">{title}</h3>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-3 lg:grid-cols-[minmax(0,45rem)_minmax(0,1fr)]">
        {chart.name.startsWith('path-') ? <Course chart={chart} shown={shown} /> : <Rows chart={chart} shown={shown} />}
        <div>
          <div className="grid max-w-prose gap-2">
            {sentencesOf(chart, words).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          {!shown.isPrinted && (
            <TakeAway
              title={title}
              name={chart.name}
              runId={shown.run.id}
              picture={{ caption, fileName: `${stemOf(chart.name, shown)}.png` }}
            />
          )}
        </div>
      </div>
      {shown.isPrinted && (
        <div className="mt-3">
          <ChartTable title={title} rows={chart.rows} truthKind={truthKindOf(shown.run.study)} />
        </div>
      )}
    </section>
  );
}

function usePicture({ chart, shown }: Props) {
  const t = useTranslations('operatorImpact');
  const stamp = useStamp(shown);
  const title = t(`chart.${chart.name}`);
  return {
    title,
    description: t('picture.description', {
      title,
      count: chart.rows.length,
      shown: chart.rows.filter(({ percent }) => percent !== null).length,
    }),
    table: <ChartTable title={title} rows={chart.rows} truthKind={truthKindOf(shown.run.study)} />,
    ...(stamp === null ? {} : { stamp }),
  };
}

function Rows({ chart, shown }: Props) {
  const t = useTranslations('operatorImpact.picture');
  const picture = usePicture({ chart, shown });
  const label = useRowLabel();
  const said = useMarkText();
  const { axis } = useFigures();
  const { rows, left } = drawnRows(chart);
  const holds = (of: 'truth' | 'planted' | 'published') => rows.some((row) => row.percent !== null && row[of] !== null);
  return (
    <div>
      <IntervalChart
        {...picture}
        foot={t('foot')}
        format={axis}
        names={{
          estimate: t('estimate'),
          ...(holds('truth') ? { truth: t(`truth.${truthKindOf(shown.run.study)}`) } : {}),
          ...(holds('planted') ? { planted: t('planted') } : {}),
          ...(holds('published') ? { compared: t('published') } : {}),
        }}
        rows={rows.map((row) => ({
          key: label(row.label),
          label: label(row.label),
          mark: row.percent,
          said: said(row),
          truth: row.truth,
          planted: row.planted,
          compared: row.published,
        }))}
      />
      {left > 0 && <p className="mt-2 text-14 text-ink-soft">{t('left', { count: left })}</p>}
    </div>
  );
}

function Course({ chart, shown }: Props) {
  const t = useTranslations('operatorImpact.picture');
  const picture = usePicture({ chart, shown });
  const { axis, whole } = useFigures();
  const hasTruth = chart.rows.some(({ estimate, truth }) => estimate !== null && truth !== null);
  const isWeekly = chart.rows.some(({ label }) => label.set === 'week');
  return (
    <PathChart
      {...picture}
      foot={t(isWeekly ? 'footWeeks' : 'footDays')}
      formatX={whole}
      formatY={axis}
      names={{
        estimate: t('estimate'),
        event: t('badge'),
        ...(hasTruth ? { truth: t(`truth.${truthKindOf(shown.run.study)}`) } : {}),
      }}
      places={chart.rows.flatMap(({ label, percent, truth }) =>
        'at' in label ? [{ at: label.at, mark: percent, truth: hasTruth ? truth : null }] : [],
      )}
    />
  );
}
