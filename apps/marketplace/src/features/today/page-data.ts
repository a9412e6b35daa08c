import type { OwnAttempt } from '@assay/protocol/dto/attempt';
import type { TodayPage } from '@assay/protocol/dto/today';
import { pageData } from '../../lib/page-data';
import { ownAttemptsUnlessAway } from '../attempt/own-attempts';

export type Today = {
  readonly now: Date;
  readonly today: TodayPage;
  /** The reader's own tests; none when the test service is away, since the day goes on without it. */
  readonly attempts: readonly OwnAttempt[];
};

export async function loadToday(): Promise<Today> {
  const today = await pageData('/today', (api) => api.today.read());
  return { now: new Date(), today, attempts: (await ownAttemptsUnlessAway()) ?? [] };
}
