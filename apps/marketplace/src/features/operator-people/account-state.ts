import type { AccountState } from '@assay/domain/account/states';
import type { Tone } from '@assay/ui/tone';

/** The states that people can be looked for by. */
export const accountStates = ['unverified', 'active', 'suspended', 'closed'] as const satisfies readonly AccountState[];

export const accountStateTones: Readonly<Record<AccountState, Tone>> = {
  unverified: 'attention',
  active: 'good',
  suspended: 'bad',
  closed: 'neutral',
};
