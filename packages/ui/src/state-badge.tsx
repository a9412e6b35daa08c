import type { ReactNode } from 'react';
import { type Tone, ToneShape } from './tone';

/** The state of a thing in a word, told by shape and colour too. */
export function StateBadge({ tone = 'neutral', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return (
    <span className="inline-flex items-baseline gap-1.5 text-14 font-semibold whitespace-nowrap text-ink">
      <span className="translate-y-[0.14em]">
        <ToneShape tone={tone} />
      </span>
      {children}
    </span>
  );
}
