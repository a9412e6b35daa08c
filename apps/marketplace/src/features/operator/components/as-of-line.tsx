import type { AsOf } from '@assay/services/figures/as-of';
import { ageText } from '../age-text';

/** How far the log had come when this page was made: "As of position 4,211, 3 seconds ago". */
export function AsOfLine({ asOf }: { readonly asOf: Pick<AsOf, 'position' | 'ageS'> }) {
  if (asOf.ageS === null) return <span>The log is still empty.</span>;
  return (
    <span className="tabular-nums">
      As of position {asOf.position.toLocaleString('en')}, {ageText(asOf.ageS)} ago
    </span>
  );
}
