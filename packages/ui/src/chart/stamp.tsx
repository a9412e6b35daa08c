import type { ChartFrame } from './frame';

/** About how wide a letter of a long stamp is. */
const letter = 6.5;
const edge = 8;

/** What a picture must not be seen without, even where it is cut out of its page. */
export function Stamp({ text, frame }: { readonly text: string; readonly frame: Pick<ChartFrame, 'width'> }) {
  // With seed and version it would not fit a narrow picture.
  const isLong = text.length > 20;
  const lines = linesOf(text, frame.width - 2 * edge);
  return lines.map((line, at) => (
    <text
      key={line}
      x={frame.width - edge}
      y={lines.length === 1 ? 16 : 11 + 13 * at}
      textAnchor="end"
      fontSize={isLong ? 10.5 : 13}
      fontWeight={700}
      letterSpacing={isLong ? 0.2 : 1}
      fill="var(--color-attention)"
    >
      {line}
    </text>
  ));
}

/** Two, parted at its last dot, where one would be cut off. */
function linesOf(text: string, width: number): readonly string[] {
  const cut = text.lastIndexOf(' · ');
  return text.length * letter <= width || cut < 0 ? [text] : [text.slice(0, cut), text.slice(cut + 3)];
}
