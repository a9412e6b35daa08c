import 'server-only';
import type { OwnAttempt } from '@assay/protocol/dto/attempt';
import type { OwnBadge } from '@assay/protocol/dto/badge';
import { pageData } from '../../lib/page-data';
import { viewer } from '../../lib/viewer';
import { ownAttemptsUnlessAway } from '../attempt/own-attempts';

export type BadgesPage = {
  readonly now: Date;
  readonly timeZone: string | undefined;
  readonly badges: readonly OwnBadge[];
  /** Attempts that run or earned nothing; null when the test service is away. */
  readonly otherAttempts: readonly OwnAttempt[] | null;
};

export async function loadBadges(): Promise<BadgesPage> {
  const badges = await pageData('/badges', (api) => api.badge.own());
  return { now: new Date(), timeZone: (await viewer())?.timeZone, badges, otherAttempts: await attemptsWithoutPass() };
}

async function attemptsWithoutPass(): Promise<readonly OwnAttempt[] | null> {
  return (await ownAttemptsUnlessAway())?.filter(({ passed }) => passed !== true) ?? null;
}
