import type { ReactNode } from 'react';

/** Plain sentences, one rule each. */
export function RuleList({ rules }: { readonly rules: readonly { readonly key: string; readonly text: ReactNode }[] }) {
  return (
    <ul className="grid max-w-prose gap-3 [&>li]:border-s-2 [&>li]:border-brass-line [&>li]:ps-4">
      {rules.map(({ key, text }) => (
        <li key={key}>{text}</li>
      ))}
    </ul>
  );
}
