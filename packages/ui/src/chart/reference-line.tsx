import type { ChartFrame } from './frame';

type Props = {
  readonly name: string;
  readonly x: number;
  readonly frame: ChartFrame;
  /** From where, above the frame's own top, its name stands beside it. */
  readonly above: number;
};

/** An upright dashed line that others are held against, with its name beside its head, on the side with room. */
export function ReferenceLine({ name, x, frame, above }: Props) {
  const isLate = x > (frame.left + frame.width - frame.right) / 2;
  return (
    <g>
      <line
        x1={x}
        x2={x}
        y1={frame.top - above}
        y2={frame.height - frame.bottom}
        stroke="var(--color-ink-soft)"
        strokeDasharray="4 3"
      />
      <text
        x={isLate ? x - 6 : x + 6}
        y={frame.top - above + 7}
        textAnchor={isLate ? 'end' : 'start'}
        fontSize={12}
        fill="var(--color-ink-soft)"
      >
        {name}
      </text>
    </g>
  );
}
