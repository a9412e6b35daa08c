import type { Shown } from '../shown';
import { useStamp } from '../stamp';

/** Said at the head of a report of simulated figures. */
export function ReportStamp({ shown }: { readonly shown: Shown }) {
  const stamp = useStamp(shown);
  return stamp && <span className="font-semibold text-attention">{stamp}</span>;
}
