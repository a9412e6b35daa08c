import { useLanguage } from '#language';
import type { Locale } from '@assay/domain/locale/locales';
import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import { useId } from 'react';
import { axisDays } from './chart/axis-days';
import { axisText } from './chart/axis-text';
import { type ChartFrame, narrowFrame, seriesStyle, wideFrame } from './chart/frame';
import { SameNumbers } from './chart/same-numbers';
import { Stamp } from './chart/stamp';
import { uiWords } from './language/words';
import { Table } from './table';

export type TimePoint = { readonly at: Date; /** `null` is a gap: not measured. */ readonly value: number | null };

export type TimeSeries = { readonly name: string; readonly points: readonly TimePoint[] };

export type TimeChartProps = {
  readonly title: string;
  /** What the picture shows in a sentence, for those who do not see it. */
  readonly description: string;
  readonly series: readonly TimeSeries[];
  readonly kind?: 'line' | 'bar';
  /** Writes a value with its unit: "€1,250". */
  readonly format?: (value: number) => string;
  /** A word in the picture itself: where it comes from, if that must not be missed. */
  readonly stamp?: string;
};

const STAMP_ROOM = 20;

type Scales = {
  readonly x: (at: Date) => number;
  readonly y: (value: number) => number;
  readonly days: readonly Date[];
  readonly values: readonly number[];
};

/** Values over time, drawn on the server, with the same numbers in a table below it. */
export function TimeChart(chart: TimeChartProps) {
  const locale = useLanguage();
  const framed = (frame: ChartFrame) => (chart.stamp === undefined ? frame : withStampAbove(frame));
  const { title, series, format = (value) => value.toLocaleString(locale) } = chart;
  const measured = series.some(({ points }) => points.some(({ value }) => value !== null));
  if (!measured) return <p className="py-6 text-ink-faint">{uiWords[locale].nothingMeasured(title)}</p>;
  return (
    <figure className="max-w-chart">
      <Picture {...chart} format={format} locale={locale} frame={framed(wideFrame)} className="hidden sm:block" />
      <Picture {...chart} format={format} locale={locale} frame={framed(narrowFrame)} className="sm:hidden" />
      {chart.kind === 'bar' && series.length > 1 && <Legend series={series} />}
      <NumbersByDay title={title} series={series} format={format} />
    </figure>
  );
}

function withStampAbove(frame: ChartFrame): ChartFrame {
  return { ...frame, top: frame.top + STAMP_ROOM, height: frame.height + STAMP_ROOM };
}

type PictureProps = Required<Pick<TimeChartProps, 'format'>> &
  TimeChartProps & { readonly locale: Locale; readonly frame: ChartFrame; readonly className: string };

function Picture({ title, description, series, kind = 'line', format, locale, frame, className, stamp }: PictureProps) {
  const id = useId();
  const scales = timeScales(series, frame, locale, kind === 'bar' ? slotWidth(series, frame) / 2 : 0);
  return (
    <svg
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      className={`w-full font-sans ${className}`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <Axes scales={scales} frame={frame} locale={locale} format={format} />
      {series.map((one, index) =>
        kind === 'line' ? (
          <Line key={one.name} series={one} index={index} scales={scales} />
        ) : (
          <Bars key={one.name} series={one} index={index} of={series.length} scales={scales} frame={frame} />
        ),
      )}
      {stamp !== undefined && <Stamp text={stamp} frame={frame} />}
    </svg>
  );
}

/** Room for one point in time; bars stand in the middle of theirs. */
function slotWidth(series: readonly TimeSeries[], frame: ChartFrame): number {
  const points = Math.max(1, ...series.map((one) => one.points.length));
  return (frame.width - frame.left - frame.right) / points;
}

function timeScales(series: readonly TimeSeries[], frame: ChartFrame, locale: Locale, inset: number): Scales {
  const points = series.flatMap((one) => one.points);
  const times = points.map(({ at }) => at.getTime());
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const y = scaleLinear(
    [Math.min(0, ...values), Math.max(1, ...values)],
    [frame.height - frame.bottom, frame.top],
  ).nice(4);
  const x = scaleUtc(
    [new Date(Math.min(...times)), new Date(Math.max(...times))],
    [frame.left + inset, frame.width - frame.right - inset],
  );
  return { x, y, days: axisDays(x, frame.days, locale), values: y.ticks(4) };
}

function Axes({
  scales,
  frame,
  locale,
  format,
}: {
  readonly scales: Scales;
  readonly frame: ChartFrame;
  readonly locale: Locale;
  readonly format: (value: number) => string;
}) {
  return (
    <g fontSize={12} fill="var(--color-ink-faint)">
      {scales.values.map((value) => (
        <g key={value}>
          <line
            x1={frame.left}
            x2={frame.width - frame.right}
            y1={scales.y(value)}
            y2={scales.y(value)}
            stroke={value === 0 ? 'var(--color-line-strong)' : 'var(--color-line)'}
          />
          <text x={frame.left - 8} y={scales.y(value) + 4} textAnchor="end">
            {format(value)}
          </text>
        </g>
      ))}
      {scales.days.map((day) => (
        <text key={day.getTime()} x={scales.x(day)} y={frame.height - 8} textAnchor="middle">
          {axisText(day, locale)}
        </text>
      ))}
    </g>
  );
}

function Line({
  series,
  index,
  scales,
}: {
  readonly series: TimeSeries;
  readonly index: number;
  readonly scales: Scales;
}) {
  const { color, dash } = seriesStyle(index);
  const path = line<TimePoint>(
    ({ at }) => scales.x(at),
    ({ value }) => scales.y(value ?? 0),
  ).defined(({ value }) => value !== null)([...series.points]);
  const last = series.points.findLast(({ value }) => value !== null);
  return (
    <g>
      <path d={path ?? ''} fill="none" stroke={color} strokeWidth={2} strokeDasharray={dash} strokeLinejoin="round" />
      {last !== undefined && (
        <>
          <circle cx={scales.x(last.at)} cy={scales.y(last.value ?? 0)} r={3.5} fill={color} />
          <text x={scales.x(last.at) + 9} y={scales.y(last.value ?? 0) + 4} fontSize={12} fontWeight={600} fill={color}>
            {series.name}
          </text>
        </>
      )}
    </g>
  );
}

type BarsProps = {
  readonly series: TimeSeries;
  readonly index: number;
  readonly of: number;
  readonly scales: Scales;
  readonly frame: ChartFrame;
};

function Bars({ series, index, of, scales, frame }: BarsProps) {
  const slot = slotWidth([series], frame);
  const width = Math.max(1, (slot * 0.72) / of);
  const { color } = seriesStyle(index);
  return series.points.map(({ at, value }) => {
    if (value === null) return null;
    const [top, base] = [scales.y(Math.max(0, value)), scales.y(Math.min(0, value))];
    return (
      <rect
        key={at.getTime()}
        x={scales.x(at) - (width * of) / 2 + index * width}
        y={top}
        width={width}
        height={Math.max(0.5, base - top)}
        fill={color}
      />
    );
  });
}

function Legend({ series }: { readonly series: readonly TimeSeries[] }) {
  return (
    <ul className="mt-1 flex flex-wrap gap-x-5 text-14">
      {series.map(({ name }, index) => (
        <li key={name} className="flex items-center gap-2">
          <span aria-hidden="true" className="size-3" style={{ background: seriesStyle(index).color }} />
          {name}
        </li>
      ))}
    </ul>
  );
}

function NumbersByDay({
  title,
  series,
  format,
}: Pick<TimeChartProps, 'title' | 'series'> & { readonly format: (value: number) => string }) {
  const words = uiWords[useLanguage()];
  const times = [...new Set(series.flatMap(({ points }) => points.map(({ at }) => at.getTime())))].toSorted(
    (a, b) => a - b,
  );
  const valueAt = (one: TimeSeries, time: number) => one.points.find(({ at }) => at.getTime() === time)?.value ?? null;
  return (
    <SameNumbers>
      <Table
        caption={title}
        density="compact"
        rows={times}
        rowKey={String}
        columns={[
          { key: 'at', header: words.day, rowHeader: true, cell: (time) => new Date(time).toISOString().slice(0, 10) },
          ...series.map((one) => ({
            key: one.name,
            header: one.name,
            numeric: true,
            cell: (time: number) => {
              const value = valueAt(one, time);
              return value === null ? words.notMeasured : format(value);
            },
          })),
        ]}
      />
    </SameNumbers>
  );
}
