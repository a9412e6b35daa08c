import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';

export { NothingHere as default } from '../../features/shell/components/nothing-here';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell.nothing');
  return { title: t('name') };
}
