import type { TestSummary } from '@assay/protocol/dto/test';
import { passRate } from '../figures';

/** The share that passed among all who finished, once there are enough of them. */
export function PassRate({ figures }: { readonly figures: TestSummary['figures'] }) {
  const rate = passRate(figures);
  return (
    <span className="tabular-nums">
      {rate ?? 'Too few so far'} <span className="text-ink-faint">(n = {figures.graded} finished)</span>
    </span>
  );
}
