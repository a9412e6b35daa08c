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

const rowHeight = 46;

const framed = (frame: ChartFrame, rows: number): ChartFrame => ({
  ...frame,
  left: 16,
  right: 16,
  top: 30,
  bottom: 48,
  height: 30 + rows * rowHeight + 48,
});

/** Estimates with their intervals, one below the other on one axis, drawn on the server. */
export function IntervalChart(chart: IntervalChartProps) {
  const { rows } = chart;
  return (
    <figure className="max-w-chart">
      <Picture {...chart} frame={framed(wideFrame, rows.length)} className="hidden sm:block" />
      <Picture {...chart} frame={framed(narrowFrame, rows.length)} className="sm:hidden" />
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
        <Row key={row.key} row={row} top={frame.top + at * rowHeight} x={x} reference={x(reference)} frame={frame} />
      ))}
    </FramedPicture>
  );
}

/** Everything drawn lies within, and so does the value of no difference. */
function rangeOf(rows: readonly IntervalRow[], reference: number): [number, number] {
  const drawn = rows.flatMap(({ mark, truth, planted, compared }) => [
    ...(mark ? [mark.low, mark.high] : []),
    ...(typeof truth === 'number' ? [truth] : []),
    ...(typeof planted === 'number' ? [planted] : []),
    ...(typeof compared === 'number' ? [compared] : []),
  ]);
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

/** About how wide a letter is. */
const letter = 6.6;

function Row({ row: { label, mark, said, truth, planted, compared }, top, x, reference, frame }: RowProps) {
  const y = top + 30;
  // What does not fit beside a long label stands in the table alone.
  const hasRoom = (label.length + said.length + 2) * letter < frame.width - frame.left - frame.right;
  return (
    <g>
      <text x={frame.left} y={top + 14} fontSize={13} fill="var(--color-ink)">
        {label}
      </text>
      {mark === null ? (
        <text x={frame.left} y={y + 4} fontSize={12} fill="var(--color-ink-faint)">
          {said}
        </text>
      ) : (
        hasRoom && (
          <text x={frame.width - frame.right} y={top + 14} fontSize={12} textAnchor="end" fill="var(--color-ink-soft)">
            {said}
          </text>
        )
      )}
      {/* Beside the interval alone, so that it runs through no word. */}
      {mark !== null && (
        <line
          x1={reference}
          x2={reference}
          y1={y - 11}
          y2={y + 14}
          stroke="var(--color-line-strong)"
          strokeDasharray="4 3"
        />
      )}
      {mark !== null && <LyingInterval mark={mark} x={x} y={y} />}
      {mark !== null && typeof compared === 'number' && <ComparedMark x={x(compared)} y={y} />}
      {mark !== null && typeof planted === 'number' && <PlantedMark x={x(planted)} y={y} />}
      {mark !== null && typeof truth === 'number' && <TruthMark x={x(truth)} y={y} />}
    </g>
  );
}
