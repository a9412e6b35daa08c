import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { AchievementPageView } from '../../../../../features/credentials/components/achievement-view';
import { loadAchievement } from '../../../../../features/credentials/page-data';
import { pageHead, sitePage } from '../../../../../lib/site-page';

const load = cache(loadAchievement);

type Props = { readonly params: Promise<{ readonly slug: string; readonly version: string }> };

export const generateMetadata = pageHead(async ({ params }: Props): Promise<Metadata> => {
  const { slug, version } = await params;
  const { achievement } = await load(slug, version);
  const t = await getTranslations('credentials.achievement');
  return { title: t('title', { badge: achievement.title }), description: achievement.description };
});

export default sitePage(async function AchievementPage({ params }: Props) {
  const { slug, version } = await params;
  return <AchievementPageView view={await load(slug, version)} />;
});
