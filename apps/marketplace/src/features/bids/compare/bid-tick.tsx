'use client';
import { useFormState } from '@assay/ui/form-values';
import { textsOf } from '../../form-rows/form-rows';

/** Chooses a bid for a common decision; a refused form comes back with its ticks. */
export function BidTick({ bidId, label }: { readonly bidId: string; readonly label: string }) {
  const { values = {} } = useFormState();
  const ticked = textsOf(values['bidIds']).includes(bidId);
  return (
    <input
      key={String(ticked)}
      type="checkbox"
      name="bidIds"
      value={bidId}
      defaultChecked={ticked}
      aria-label={label}
      className="mt-0.5 size-5 accent-brass"
    />
  );
}
