import type { BidState } from '@assay/domain/bid/states';
import type { Tone } from '@assay/ui/tone';
import { useTranslations } from 'next-intl';

type StateWords = { readonly label: string; readonly tone: Tone };

const tones: Readonly<Record<BidState, Tone>> = {
  sent: 'neutral',
  seen: 'neutral',
  shortlisted: 'progress',
  interviewed: 'progress',
  offered: 'attention',
  hired: 'good',
  declined: 'bad',
  withdrawn: 'neutral',
  job_closed: 'neutral',
};

/** Says a bid's state in the words of the page; a state that a newer version knows is shown by its own name. */
export function useBidState(): (state: string) => StateWords {
  const t = useTranslations('bids.state');
  return (state) => (isBidState(state) ? { label: t(state), tone: tones[state] } : { label: state, tone: 'neutral' });
}

function isBidState(state: string): state is BidState {
  return Object.hasOwn(tones, state);
}
