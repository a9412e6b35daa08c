import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NothingHere } from '../features/shell/components/nothing-here';
import { SiteShell } from '../features/shell/components/site-shell';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell.nothing');
  return { title: t('name') };
}

/** Addresses that no page has; where a page finds nothing, its group answers inside its own frame. */
export default function NotFound() {
  return (
    <SiteShell>
      <NothingHere />
    </SiteShell>
  );
}
