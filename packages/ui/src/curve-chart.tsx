import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { ReactNode } from 'react';
import { type ChartFrame, narrowFrame, seriesStyle, wideFrame } from './chart/frame';
import { FramedPicture } from './chart/framed-picture';
import { SameNumbers } from './chart/same-numbers';

export type CurvePoint = { readonly x: number; /** `null` is a gap. */ readonly y: number | null };

export type Curve = {
  readonly name: string;
  readonly points: readonly CurvePoint[];
  /** Drawn heavier than the others. */ readonly isMain?: boolean;
};

export type CurveChartProps = {
  readonly title: string;
  /** What the picture shows in a sentence, for those who do not see it. */
  readonly description: string;
  readonly curves: readonly Curve[];
  /** What lies along the foot. */
  readonly foot: string;
  readonly formatX: (value: number) => string;
  readonly formatY: (value: number) => string;
  /** A word in the picture itself: where it comes from, if that must not be missed. */
  readonly stamp?: string;
  /** The same numbers, as a table. */
  readonly table: ReactNode;
};

const framed = (frame: ChartFrame): ChartFrame => ({ ...frame, right: 20, top: 28, bottom: 48 });

/** Shares between nought and one over a measure, drawn on the server; told apart by dash and mark as well as colour. */
export function CurveChart(chart: CurveChartProps) {
  return (
    <figure className="max-w-chart">
      <Picture {...chart} frame={framed(wideFrame)} className="hidden sm:block" />
      <Picture {...chart} frame={framed(narrowFrame)} className="sm:hidden" />
      <Legend curves={chart.curves} />
      <SameNumbers>{chart.table}</SameNumbers>
    </figure>
  );
}

type PictureProps = CurveChartProps & { readonly frame: ChartFrame; readonly className: string };

function Picture({ curves, formatX, formatY, stamp, ...chart }: PictureProps) {
  const { frame } = chart;
  const measured = curves.flatMap(({ points }) => points.map(({ x }) => x));
  const x = scaleLinear(
    [Math.min(...measured), Math.max(...measured)],
    [frame.left + 16, frame.width - frame.right - 16],
  );
  const y = scaleLinear([0, 1], [frame.height - frame.bottom, frame.top]);
  const places = [...new Set(curves[0]?.points.map((point) => point.x) ?? [])];
  return (
    <FramedPicture
      {...chart}
      stamp={stamp}
      across={y.ticks(4).map((value) => ({ at: y(value), text: formatY(value) }))}
      below={places.map((value) => ({ at: x(value), text: formatX(value) }))}
    >
      {curves.map((curve, index) => (
        <Drawn key={curve.name} curve={curve} index={index} x={x} y={y} />
      ))}
    </FramedPicture>
  );
}

type DrawnProps = {
  readonly curve: Curve;
  readonly index: number;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
};

function Drawn({ curve: { points, isMain = false }, index, x, y }: DrawnProps) {
  const { color, dash } = seriesStyle(index);
  const path = line<CurvePoint>(
    (point) => x(point.x),
    (point) => y(point.y ?? 0),
  ).defined((point) => point.y !== null)([...points]);
  return (
    <g>
      <path
        d={path ?? ''}
        fill="none"
        stroke={color}
        strokeWidth={isMain ? 3.5 : 2}
        strokeDasharray={dash}
        strokeLinejoin="round"
      />
      {points.map((point) =>
        point.y === null ? null : <Mark key={point.x} index={index} x={x(point.x)} y={y(point.y)} color={color} />,
      )}
    </g>
  );
}

/** Shapes tell curves apart where dashes are too short to. */
function Mark({
  index,
  x,
  y,
  color,
}: {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly color: string;
}) {
  const shapes = [
    'M -4 0 a 4 4 0 1 0 8 0 a 4 4 0 1 0 -8 0',
    'M -4 -4 h 8 v 8 h -8 z',
    'M 0 -5 L 5 4 L -5 4 z',
    'M 0 -5 L 5 0 L 0 5 L -5 0 z',
    'M -4 -4 L 4 4 M 4 -4 L -4 4',
    'M 0 5 L 5 -4 L -5 -4 z',
  ];
  return (
    <path
      d={shapes[index % shapes.length]}
      transform={`translate(${x} ${y})`}
      fill={color}
      stroke={color}
      strokeWidth={1.5}
    />
  );
}

function Legend({ curves }: { readonly curves: readonly Curve[] }) {
  return (
    <ul className="mt-2 grid gap-1 text-14">
      {curves.map(({ name, isMain = false }, index) => {
        const { color, dash } = seriesStyle(index);
        return (
          <li key={name} className="flex items-start gap-3">
            <svg viewBox="0 0 36 16" className="mt-0.5 h-4 w-9 flex-none" aria-hidden="true" focusable="false">
              <line x1={0} x2={36} y1={8} y2={8} stroke={color} strokeWidth={isMain ? 3.5 : 2} strokeDasharray={dash} />
              <Mark index={index} x={18} y={8} color={color} />
            </svg>
            <span className={isMain ? 'min-w-0 font-semibold' : 'min-w-0'}>{name}</span>
          </li>
        );
      })}
    </ul>
  );
}
