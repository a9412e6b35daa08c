import type { ReactNode } from 'react';
import { type Tone, ToneShape, toneWash } from './tone';

export type NoticeProps = {
  readonly tone?: Tone;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
};

/** Something to know before going on, in the flow of the page. */
export function Notice({ tone = 'neutral', title, children, action }: NoticeProps) {
  return (
    <div className={`grid grid-cols-[auto_1fr] gap-x-3 rounded-sm px-4 py-3 ${toneWash[tone]}`}>
      <span className="pt-1 text-18 leading-none">
        <ToneShape tone={tone} />
      </span>
      <div className="max-w-prose">
        {title !== undefined && <p className="font-semibold">{title}</p>}
        {children}
        {action !== undefined && <div className="mt-2 flex flex-wrap gap-3">{action}</div>}
      </div>
    </div>
  );
}
