import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { type ChartFrame, narrowFrame, wideFrame } from './chart/frame';
import { FramedPicture } from './chart/framed-picture';
import { ReferenceLine } from './chart/reference-line';
import { SameNumbers } from './chart/same-numbers';

export type HistogramBin = { readonly from: number; readonly to: number; readonly count: number };

export type HistogramProps = {
  readonly title: string;
  /** What the picture shows in a sentence, for those who do not see it. */
  readonly description: string;
  readonly bins: readonly HistogramBin[];
  readonly foot: string;
  readonly formatX: (value: number) => string;
  /** A value to compare with, drawn as a line with its name. */
  readonly reference?: { readonly at: number; readonly name: string };
  /** A word in the picture itself: where it comes from, if that must not be missed. */
  readonly stamp?: string;
  /** The same numbers, as a table. */
  readonly table: ReactNode;
};

const framed = (frame: ChartFrame): ChartFrame => ({ ...frame, right: 20, top: 36, bottom: 48 });

/** How often a measure fell between two values, drawn on the server. */
export function Histogram(chart: HistogramProps) {
  return (
    <figure className="max-w-chart">
      <Picture {...chart} frame={framed(wideFrame)} className="hidden sm:block" />
      <Picture {...chart} frame={framed(narrowFrame)} className="sm:hidden" />
      <SameNumbers>{chart.table}</SameNumbers>
    </figure>
  );
}

type PictureProps = HistogramProps & { readonly frame: ChartFrame; readonly className: string };

function Picture({ bins, formatX, reference, stamp, ...chart }: PictureProps) {
  const { frame } = chart;
  const [first, last] = [bins[0]?.from ?? 0, bins.at(-1)?.to ?? 1];
  const x = scaleLinear([first, Math.max(last, reference?.at ?? last)], [frame.left, frame.width - frame.right]);
  const y = scaleLinear(
    [0, Math.max(1, ...bins.map(({ count }) => count))],
    [frame.height - frame.bottom, frame.top],
  ).nice(4);
  // Half a person is no mark on an axis.
  const counts = y.ticks(4).filter((value) => Number.isInteger(value));
  return (
    <FramedPicture
      {...chart}
      stamp={stamp}
      across={counts.map((value) => ({ at: y(value), text: String(value) }))}
      below={x.ticks(frame.days).map((value) => ({ at: x(value), text: formatX(value) }))}
    >
      {bins.map(({ from, to, count }) => (
        <rect
          key={from}
          x={x(from) + 1}
          y={y(count)}
          width={Math.max(1, x(to) - x(from) - 2)}
          height={Math.max(0, y(0) - y(count))}
          fill="var(--color-series-1)"
        />
      ))}
      {reference !== undefined && <ReferenceLine name={reference.name} x={x(reference.at)} frame={frame} above={8} />}
    </FramedPicture>
  );
}
