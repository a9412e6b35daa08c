import type { ChartFrame } from './frame';

export type Tick = { readonly at: number; readonly text: string };

type Props = {
  readonly frame: ChartFrame;
  /** Lines across, in the units of the frame, the base first. */
  readonly across: readonly Tick[];
  readonly below: readonly Tick[];
};

/** The lines of a chart's values with their words, and the words below. */
export function Axes({ frame, across, below }: Props) {
  return (
    <g fontSize={12} fill="var(--color-ink-faint)">
      {across.map(({ at, text }, index) => (
        <g key={text}>
          <line
            x1={frame.left}
            x2={frame.width - frame.right}
            y1={at}
            y2={at}
            stroke={index === 0 ? 'var(--color-line-strong)' : 'var(--color-line)'}
          />
          <text x={frame.left - 8} y={at + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {below.map(({ at, text }) => (
        <text key={text} x={at} y={frame.height - 8} textAnchor="middle">
          {text}
        </text>
      ))}
    </g>
  );
}
