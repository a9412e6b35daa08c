import type { ChartFrame } from './frame';

/** What a picture must not be seen without, even where it is cut out of its page. */
export function Stamp({ text, frame }: { readonly text: string; readonly frame: ChartFrame }) {
  return (
    <text
      x={frame.width - 8}
      y={16}
      textAnchor="end"
      fontSize={13}
      fontWeight={700}
      letterSpacing={1}
      fill="var(--color-attention)"
    >
      {text}
    </text>
  );
}
