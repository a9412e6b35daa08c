import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { CredentialPageView } from '../../../../features/credentials/components/credential-view';
import { loadCredential } from '../../../../features/credentials/page-data';
import { pageHead, sitePage } from '../../../../lib/site-page';

const load = cache(loadCredential);

type Props = { readonly params: Promise<{ readonly id: string }> };

export const generateMetadata = pageHead(async ({ params }: Props): Promise<Metadata> => {
  const { id } = await params;
  const { credential } = await load(id);
  const t = await getTranslations('credentials.credential');
  return {
    title: t('title', { badge: credential.title, holder: credential.holder.name }),
    description: credential.description,
    alternates: { types: { 'application/vc+ld+json': `/credentials/${id}.json` } },
  };
});

export default sitePage(async function CredentialPage({ params }: Props) {
  return <CredentialPageView view={await load((await params).id)} />;
});
