import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

/** A course without axes, beside its figure; it repeats what the figure says and so has no name. */
export function Sparkline({ values }: { readonly values: readonly number[] }) {
  if (values.length < 2) return null;
  const x = scaleLinear([0, values.length - 1], [1, 91]);
  const y = scaleLinear([Math.min(...values), Math.max(...values)], [25, 3]);
  const path = line<number>((_, index) => x(index), y)([...values]);
  return (
    <svg viewBox="0 0 96 28" className="h-7 w-24 text-brass" aria-hidden="true" focusable="false">
      <path d={path ?? ''} fill="none" stroke="currentColor" strokeWidth={1.5} strokeLinejoin="round" />
      <circle cx={x(values.length - 1)} cy={y(values.at(-1) ?? 0)} r={2.5} fill="currentColor" />
    </svg>
  );
}
