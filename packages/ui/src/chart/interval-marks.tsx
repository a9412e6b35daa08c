/** An estimate and its interval. */
export type IntervalMark = { readonly value: number; readonly low: number; readonly high: number };

type Scale = (value: number) => number;

/** An estimate lying along the foot: its interval as a band with ends, its middle as a stroke. */
export function LyingInterval({ mark, x, y }: { readonly mark: IntervalMark; readonly x: Scale; readonly y: number }) {
  const [low, middle, high] = [x(mark.low), x(mark.value), x(mark.high)];
  return (
    <g stroke="var(--color-series-1)">
      <line x1={low} x2={high} y1={y} y2={y} strokeWidth={6} strokeOpacity={0.4} />
      <line x1={low} x2={low} y1={y - 6} y2={y + 6} strokeWidth={1.5} />
      <line x1={high} x2={high} y1={y - 6} y2={y + 6} strokeWidth={1.5} />
      <circle cx={middle} cy={y} r={4} fill="var(--color-series-1)" />
    </g>
  );
}

/** The same standing, for places along a course. */
export function StandingInterval({
  mark,
  x,
  y,
}: {
  readonly mark: IntervalMark;
  readonly x: number;
  readonly y: Scale;
}) {
  return (
    <g stroke="var(--color-series-1)">
      <line x1={x} x2={x} y1={y(mark.low)} y2={y(mark.high)} strokeWidth={4} strokeOpacity={0.4} />
      <circle cx={x} cy={y(mark.value)} r={3} fill="var(--color-series-1)" />
    </g>
  );
}

/** What is true: a diamond, so that it differs from an estimate by shape. */
export function TruthMark({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <path
      d="M 0 -6 L 6 0 L 0 6 L -6 0 z"
      transform={`translate(${x} ${y})`}
      fill="var(--color-paper)"
      stroke="var(--color-series-2)"
      strokeWidth={2}
    />
  );
}

/** What is true along a course, where marks would lie on each other. */
export function TruthLine({ d }: { readonly d: string }) {
  return <path d={d} fill="none" stroke="var(--color-series-2)" strokeWidth={2} strokeDasharray="6 3" />;
}

/** What was planted: a triangle that points at its value. */
export function PlantedMark({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <path
      d="M 0 3 L 5 12 L -5 12 z"
      transform={`translate(${x} ${y})`}
      fill="var(--color-paper)"
      stroke="var(--color-series-3)"
      strokeWidth={2}
    />
  );
}

/** What others found: a cross. */
export function ComparedMark({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <path
      d="M -5 -5 L 5 5 M -5 5 L 5 -5"
      transform={`translate(${x} ${y})`}
      stroke="var(--color-series-4)"
      strokeWidth={2}
      fill="none"
    />
  );
}
