import 'server-only';
import type { AchievementPage, CredentialPage } from '@assay/protocol/dto/badge';
import { pageData } from '../../lib/page-data';
import { viewer } from '../../lib/viewer';

type Clock = { readonly now: Date; readonly timeZone: string | undefined };

async function clock(): Promise<Clock> {
  return { now: new Date(), timeZone: (await viewer())?.timeZone };
}

export type CredentialView = Clock & { readonly credential: CredentialPage };

export async function loadCredential(badgeId: string): Promise<CredentialView> {
  const credential = await pageData(`/credentials/${badgeId}`, (api) => api.badge.credential({ badgeId }));
  return { ...(await clock()), credential };
}

export type AchievementView = { readonly achievement: AchievementPage };

export async function loadAchievement(slug: string, version: string): Promise<AchievementView> {
  const achievement = await pageData(`/achievements/${slug}/${version}`, (api) =>
    api.badge.achievement({ slug, version }),
  );
  return { achievement };
}
