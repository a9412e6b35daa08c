import type { AccountState } from '@assay/domain/account/states';
import type { Tone } from '@assay/ui/tone';

/** The state of an account in the words of the operator's pages. */
export const accountStateWords: Readonly<Record<AccountState, { readonly label: string; readonly tone: Tone }>> = {
  unverified: { label: 'Address not confirmed', tone: 'attention' },
  active: { label: 'Active', tone: 'good' },
  suspended: { label: 'Suspended', tone: 'bad' },
  closed: { label: 'Closed', tone: 'neutral' },
};
