import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NothingHere } from '../features/shell/components/nothing-here';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell.nothing');
  return { title: t('name') };
}

/**
 * Addresses that no page has; where a page finds nothing, its group answers inside its own frame. This one has none: Next
 * sends it along with every page that there is.
 */
export default function NotFound() {
  return (
    <main id="content" className="page-width">
      <NothingHere />
    </main>
  );
}
