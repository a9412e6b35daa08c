import type { Tone } from '@assay/ui/tone';

type StateWords = { readonly label: string; readonly tone: Tone };

const words: Readonly<Record<string, StateWords>> = {
  sent: { label: 'Sent', tone: 'neutral' },
  seen: { label: 'Seen', tone: 'neutral' },
  shortlisted: { label: 'Short-listed', tone: 'progress' },
  interviewed: { label: 'Interviewed', tone: 'progress' },
  offered: { label: 'Offered', tone: 'attention' },
  hired: { label: 'Hired', tone: 'good' },
  declined: { label: 'Declined', tone: 'bad' },
  withdrawn: { label: 'Withdrawn', tone: 'neutral' },
  job_closed: { label: 'Job closed', tone: 'neutral' },
};

/** A bid's state in the words of the page. */
export function bidState(state: string): StateWords {
  return words[state] ?? { label: state, tone: 'neutral' };
}
