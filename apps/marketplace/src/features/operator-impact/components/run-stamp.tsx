import type { Shown } from '../shown';
import { useStamp } from '../stamp';

/** Said over every part of a page or report of simulated figures. */
export function RunStamp({ shown }: { readonly shown: Shown }) {
  const stamp = useStamp(shown);
  return stamp && <span className="text-14 font-semibold text-attention">{stamp}</span>;
}
