import type { LimitName } from './catalog';

/** Counts tries by a subject: an address, an account, an e-mail. */
export type Throttle = {
  /** Counts one try; refuses with `too_many_requests` and the seconds to wait once there were too many. */
  readonly count: (limit: LimitName, subject: string) => Promise<void>;
  /** Takes one counted try back. */
  readonly giveBack: (limit: LimitName, subject: string) => Promise<void>;
};
