import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { type ChartFrame, narrowFrame, wideFrame } from './chart/frame';
import { FramedPicture } from './chart/framed-picture';
import { IntervalLegend, type IntervalNames } from './chart/interval-legend';
import { ComparedMark, type IntervalMark, LyingInterval, PlantedMark, TruthMark } from './chart/interval-marks';
import { SameNumbers } from './chart/same-numbers';

export type IntervalRow = {
  readonly key: string;
  readonly label: string;
  /** `null`: too few cases to speak; `said` then stands in its place. */
  readonly mark: IntervalMark | null;
  /** The estimate in words, or why there is none. */
  readonly said: string;
  /** What is true, where that is known. */
  readonly truth?: number | null;
  /** What was planted, where that is another value. */
  readonly planted?: number | null;
  /** What others found. */
  readonly compared?: number | null;
};

export type IntervalChartProps = {
  readonly title: string;
  /** What the picture shows in a sentence, for those who do not see it. */
  readonly description: string;
  readonly rows: readonly IntervalRow[];
  /** What lies along the foot. */
  readonly foot: string;
  readonly format: (value: number) => string;
  readonly names: IntervalNames;
  /** The value of no difference, drawn as a line. */
  readonly reference?: number;
  /** A word in the picture itself: where it comes from, if that must not be missed. */
  readonly stamp?: string;
  /** The same numbers, as a table. */
  readonly table: ReactNode;
};

const heights = { interval: 46, twoLines: 42, oneLine: 26 } as const;

function framed(frame: ChartFrame, rows: readonly IntervalRow[]): ChartFrame {
  const sides = { ...frame, left: 16, right: 16, top: 30, bottom: 48 };
  return { ...sides, height: topOf(rows, rows.length, sides) + sides.bottom };
}

/** A row that has only words takes no room for an interval. */
function heightOf(row: IntervalRow, frame: ChartFrame): number {
  if (row.mark !== null) return heights.interval;
  return hasRoom(row, frame) ? heights.oneLine : heights.twoLines;
}

/** Where a row begins: below all before it. */
function topOf(rows: readonly IntervalRow[], at: number, frame: ChartFrame): number {
  return rows.slice(0, at).reduce((sum, row) => sum + heightOf(row, frame), frame.top);
}

/** About how wide a letter is. */
const letter = 6.6;

/** Whether label and estimate fit on one line. */
function hasRoom({ label, said }: IntervalRow, frame: ChartFrame): boolean {
  return (label.length + said.length + 2) * letter < frame.width - frame.left - frame.right;
}

/** Estimates with their intervals, one below the other on one axis, drawn on the server. */
export function IntervalChart(chart: IntervalChartProps) {
  const { rows } = chart;
  return (
    <figure className="max-w-chart">
      <Picture {...chart} frame={framed(wideFrame, rows)} className="hidden sm:block" />
      <Picture {...chart} frame={framed(narrowFrame, rows)} className="sm:hidden" />
      <IntervalLegend names={chart.names} />
      <SameNumbers>{chart.table}</SameNumbers>
    </figure>
  );
}

type PictureProps = IntervalChartProps & { readonly frame: ChartFrame; readonly className: string };

function Picture({ rows, format, reference = 0, stamp, ...chart }: PictureProps) {
  const { frame } = chart;
  const x = scaleLinear(rangeOf(rows, reference), [frame.left + 8, frame.width - frame.right - 8]).nice(frame.days);
  const foot = frame.height - frame.bottom;
  return (
    <FramedPicture
      {...chart}
      stamp={stamp}
      across={[{ at: foot, text: '' }]}
      below={x.ticks(frame.days).map((value) => ({ at: x(value), text: format(value) }))}
    >
      {rows.map((row, at) => (
        <Row key={row.key} row={row} top={topOf(rows, at, frame)} x={x} reference={x(reference)} frame={frame} />
      ))}
    </FramedPicture>
  );
}

/** Everything drawn lies within, and so does the value of no difference; beside an estimate that is not shown nothing is. */
function rangeOf(rows: readonly IntervalRow[], reference: number): [number, number] {
  const drawn = rows.flatMap(({ mark, truth, planted, compared }) =>
    mark === null ? [] : [mark.low, mark.high, ...[truth, planted, compared].flatMap((value) => value ?? [])],
  );
  const [low, high] = [Math.min(reference, ...drawn), Math.max(reference, ...drawn)];
  return low === high ? [reference - 1, reference + 1] : [low, high];
}

type RowProps = {
  readonly row: IntervalRow;
  readonly top: number;
  readonly x: (value: number) => number;
  /** Where the value of no difference stands. */
  readonly reference: number;
  readonly frame: ChartFrame;
};

function Row({ row, top, x, reference, frame }: RowProps) {
  const { label, mark, said, truth, planted, compared } = row;
  const y = top + 30;
  const fits = hasRoom(row, frame);
  return (
    <g>
      <text x={frame.left} y={top + 14} fontSize={13} fill="var(--color-ink)">
        {label}
      </text>
      {fits && (
        <text
          x={frame.width - frame.right}
          y={top + 14}
          fontSize={12}
          textAnchor="end"
          fill={mark === null ? 'var(--color-ink-faint)' : 'var(--color-ink-soft)'}
        >
          {said}
        </text>
      )}
      {/* Beside an interval, what does not fit stands in the table alone. */}
      {!fits && mark === null && (
        <text x={frame.left} y={y} fontSize={12} fill="var(--color-ink-faint)">
          {said}
        </text>
      )}
      {mark !== null && <Marks {...{ mark, truth, planted, compared, x, y, reference }} />}
    </g>
  );
}

type MarksProps = Pick<IntervalRow, 'truth' | 'planted' | 'compared'> &
  Pick<RowProps, 'x' | 'reference'> & { readonly mark: IntervalMark; readonly y: number };

/** The line of no difference stands beside the interval alone, so that it runs through no word. */
function Marks({ mark, truth, planted, compared, x, y, reference }: MarksProps) {
  return (
    <>
      <line
        x1={reference}
        x2={reference}
        y1={y - 11}
        y2={y + 14}
        stroke="var(--color-line-strong)"
        strokeDasharray="4 3"
      />
      <LyingInterval mark={mark} x={x} y={y} />
      {typeof compared === 'number' && <ComparedMark x={x(compared)} y={y} />}
      {typeof planted === 'number' && <PlantedMark x={x(planted)} y={y} />}
      {typeof truth === 'number' && <TruthMark x={x(truth)} y={y} />}
    </>
  );
}
