import { useLanguage } from '#language';
import { scaleLinear } from 'd3-scale';
import { useId } from 'react';
import { uiWords } from './language/words';

export type IntervalProps = {
  readonly label: string;
  /** `null`: too few cases to speak; the interval is then not drawn. */
  readonly estimate: number | null;
  readonly low: number;
  readonly high: number;
  /** The range of the drawing; give several intervals the same one to compare them. */
  readonly domain: readonly [number, number];
  readonly format: (value: number) => string;
  /** "95 %", as a word before the bounds. */
  readonly confidence?: string;
  /** The value of no difference, drawn as a line. */
  readonly reference?: number;
  readonly unknown?: string;
};

/** An estimate drawn as the interval that it is: the range is the message, the dot only its middle. */
export function Interval({
  label,
  estimate,
  low,
  high,
  domain,
  format,
  confidence = '95 %',
  reference = 0,
  unknown,
}: IntervalProps) {
  const words = uiWords[useLanguage()];
  const id = useId();
  const x = scaleLinear([domain[0], domain[1]], [4, 396]).clamp(true);
  const said =
    estimate === null
      ? (unknown ?? words.notYetKnown)
      : words.interval(format(estimate), confidence, format(low), format(high));
  return (
    <div>
      <p id={id} className="flex flex-wrap justify-between gap-x-4 text-14">
        <span>{label}</span>
        <span className="text-ink-soft tabular-nums">{said}</span>
      </p>
      <svg
        viewBox="0 0 400 20"
        preserveAspectRatio="none"
        className="mt-1 block h-5 w-full"
        role="img"
        aria-labelledby={id}
      >
        <line x1={4} x2={396} y1={10} y2={10} stroke="var(--color-line)" vectorEffect="non-scaling-stroke" />
        <line
          x1={x(reference)}
          x2={x(reference)}
          y1={1}
          y2={19}
          stroke="var(--color-line-strong)"
          strokeDasharray="2 2"
          vectorEffect="non-scaling-stroke"
        />
        {estimate !== null && (
          <g stroke="var(--color-brass)" vectorEffect="non-scaling-stroke">
            <line
              x1={x(low)}
              x2={x(high)}
              y1={10}
              y2={10}
              strokeWidth={6}
              strokeOpacity={0.45}
              vectorEffect="non-scaling-stroke"
            />
            <line x1={x(low)} x2={x(low)} y1={4} y2={16} strokeWidth={1.5} vectorEffect="non-scaling-stroke" />
            <line x1={x(high)} x2={x(high)} y1={4} y2={16} strokeWidth={1.5} vectorEffect="non-scaling-stroke" />
            <line x1={x(estimate)} x2={x(estimate)} y1={5} y2={15} strokeWidth={4} vectorEffect="non-scaling-stroke" />
          </g>
        )}
      </svg>
    </div>
  );
}
