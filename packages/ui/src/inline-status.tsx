import type { ReactNode } from 'react';
import { type Tone, ToneShape } from './tone';

/** What has just happened, said where it happened; announced by assistive technology. */
export function InlineStatus({ tone = 'good', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return (
    <p role="status" className="flex items-baseline gap-2">
      <span className="translate-y-[0.14em]">
        <ToneShape tone={tone} />
      </span>
      <span>{children}</span>
    </p>
  );
}
