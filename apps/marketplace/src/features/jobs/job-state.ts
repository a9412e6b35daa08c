import type { Tone } from '@assay/ui/tone';

type StateWords = { readonly label: string; readonly tone: Tone };

const words: Readonly<Record<string, StateWords>> = {
  draft: { label: 'Draft', tone: 'neutral' },
  open: { label: 'Open for bids', tone: 'progress' },
  filled: { label: 'Filled', tone: 'good' },
  cancelled: { label: 'Taken back by the client', tone: 'neutral' },
  expired: { label: 'Closed without a decision', tone: 'attention' },
  removed: { label: 'Removed by an operator', tone: 'bad' },
};

/** A job's state in the words of the page. */
export function jobState(state: string): StateWords {
  return words[state] ?? { label: state, tone: 'neutral' };
}
