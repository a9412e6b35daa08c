import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { ReactNode } from 'react';
import { type ChartFrame, narrowFrame, wideFrame } from './chart/frame';
import { FramedPicture } from './chart/framed-picture';
import { IntervalLegend, type IntervalNames } from './chart/interval-legend';
import { type IntervalMark, StandingInterval, TruthLine } from './chart/interval-marks';
import { ReferenceLine } from './chart/reference-line';
import { SameNumbers } from './chart/same-numbers';

export type PathPlace = {
  readonly at: number;
  /** `null` is a gap. */
  readonly mark: IntervalMark | null;
  /** What is true, where that is known. */
  readonly truth?: number | null;
};

export type PathChartProps = {
  readonly title: string;
  /** What the picture shows in a sentence, for those who do not see it. */
  readonly description: string;
  /** Whole numbers in order; what happened, happened just before 0. */
  readonly places: readonly PathPlace[];
  readonly foot: string;
  readonly formatX: (value: number) => string;
  readonly formatY: (value: number) => string;
  readonly names: IntervalNames & { /** What happened. */ readonly event: string };
  /** A word in the picture itself: where it comes from, if that must not be missed. */
  readonly stamp?: string;
  /** The same numbers, as a table. */
  readonly table: ReactNode;
};

const framed = (frame: ChartFrame): ChartFrame => ({ ...frame, right: 12, top: 44, bottom: 48, height: 280 });

/** Estimates with their intervals along the time around something that happened, drawn on the server. */
export function PathChart(chart: PathChartProps) {
  return (
    <figure className="max-w-chart">
      <Picture {...chart} frame={framed(wideFrame)} className="hidden sm:block" />
      <Picture {...chart} frame={framed(narrowFrame)} className="sm:hidden" />
      <IntervalLegend names={chart.names} truthAs="line" />
      <SameNumbers>{chart.table}</SameNumbers>
    </figure>
  );
}

type PictureProps = PathChartProps & { readonly frame: ChartFrame; readonly className: string };

function Picture({ places, formatX, formatY, names, stamp, ...chart }: PictureProps) {
  const { frame } = chart;
  const base = frame.height - frame.bottom;
  const [first, last] = [places[0]?.at ?? 0, places.at(-1)?.at ?? 1];
  const x = scaleLinear([first, last], [frame.left + 10, frame.width - frame.right - 10]);
  const known = places.filter(({ truth }) => typeof truth === 'number');
  const drawn = [
    ...places.flatMap(({ mark }) => (mark ? [mark.low, mark.high] : [])),
    ...known.map(({ truth }) => truth ?? 0),
  ];
  const y = scaleLinear([Math.min(-1, ...drawn), Math.max(1, ...drawn)], [base, frame.top]).nice(4);
  return (
    <FramedPicture
      {...chart}
      stamp={stamp}
      across={y.ticks(4).map((value) => ({ at: y(value), text: formatY(value) }))}
      below={x.ticks(frame.days).map((value) => ({ at: x(value), text: formatX(value) }))}
    >
      <line x1={frame.left} x2={frame.width - frame.right} y1={y(0)} y2={y(0)} stroke="var(--color-line-strong)" />
      <ReferenceLine name={names.event} x={x(-0.5)} frame={frame} above={10} />
      {known.length > 0 && <TruthLine d={courseOf(known, x, y)} />}
      {places.map(({ at, mark }) => mark !== null && <StandingInterval key={at} mark={mark} x={x(at)} y={y} />)}
    </FramedPicture>
  );
}

type Scale = (value: number) => number;

function courseOf(known: readonly PathPlace[], x: Scale, y: Scale): string {
  const course = line<PathPlace>(
    ({ at }) => x(at),
    ({ truth }) => y(truth ?? 0),
  );
  return course([...known]) ?? '';
}
