import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell.nothing');
  return { title: t('name') };
}

/**
 * Addresses that no page has. A page of their own, since Next sends the answer of a `not-found` at the root, with the
 * whole frame in it, along with every page that there is.
 */
export default function NowherePage(): never {
  notFound();
}
