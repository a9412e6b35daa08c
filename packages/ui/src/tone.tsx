/** The four states that colour and shape tell apart, and the one without news. */
export type Tone = 'neutral' | 'progress' | 'good' | 'attention' | 'bad';

export const toneText: Readonly<Record<Tone, string>> = {
  neutral: 'text-ink-soft',
  progress: 'text-progress',
  good: 'text-good',
  attention: 'text-attention',
  bad: 'text-bad',
};

export const toneWash: Readonly<Record<Tone, string>> = {
  neutral: 'bg-sunken',
  progress: 'bg-progress-wash',
  good: 'bg-good-wash',
  attention: 'bg-attention-wash',
  bad: 'bg-bad-wash',
};

const shapes: Readonly<Record<Tone, string>> = {
  neutral:
    'M8 3.25A4.75 4.75 0 1 1 8 12.75A4.75 4.75 0 1 1 8 3.25ZM8 4.75A3.25 3.25 0 1 0 8 11.25A3.25 3.25 0 1 0 8 4.75Z',
  progress: 'M8 2.5A5.5 5.5 0 1 1 8 13.5A5.5 5.5 0 1 1 8 2.5ZM8 4A4 4 0 0 0 8 12Z',
  good: 'M8 2A6 6 0 1 1 8 14A6 6 0 1 1 8 2ZM11.2 5.3L7 9.5L4.8 7.4L3.8 8.4L7 11.5L12.2 6.3Z',
  attention: 'M8 1.5L15 14H1ZM7.25 6V10H8.75V6ZM7.25 11V12.5H8.75V11Z',
  bad: 'M5 2H11L14 5V11L11 14H5L2 11V5ZM5.6 4.7L4.7 5.6L7.1 8L4.7 10.4L5.6 11.3L8 8.9L10.4 11.3L11.3 10.4L8.9 8L11.3 5.6L10.4 4.7L8 7.1Z',
};

/** The shape of a tone: ring, half-filled disc, disc with a tick, triangle, octagon with a cross. */
export function ToneShape({ tone }: { readonly tone: Tone }) {
  return (
    <svg
      viewBox="0 0 16 16"
      className={`inline-block size-[1em] shrink-0 align-baseline ${toneText[tone]}`}
      fill="currentColor"
      fillRule="evenodd"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[tone]} />
    </svg>
  );
}
