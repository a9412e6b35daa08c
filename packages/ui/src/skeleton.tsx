import { useLanguage } from '#language';
import { uiWords } from './language/words';

/** Room kept for text that is on its way; said once to assistive technology. */
export function Skeleton({ lines = 3, label }: { readonly lines?: number; readonly label?: string }) {
  const words = uiWords[useLanguage()];
  return (
    <div role="status" className="grid gap-3">
      <span className="sr-only">{label ?? words.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span
          key={line}
          aria-hidden="true"
          className="h-4 rounded-sm bg-sunken"
          style={{ width: `${92 - ((line * 23) % 48)}%` }}
        />
      ))}
    </div>
  );
}
