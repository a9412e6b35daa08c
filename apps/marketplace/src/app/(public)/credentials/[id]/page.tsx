import type { Metadata } from 'next';
import { cache } from 'react';
import { CredentialPageView } from '../../../../features/credentials/components/credential-view';
import { loadCredential } from '../../../../features/credentials/page-data';

const load = cache(loadCredential);

type Props = { readonly params: Promise<{ readonly id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const { credential } = await load(id);
  return {
    title: `${credential.title}, held by ${credential.holder.name}`,
    description: credential.description,
    alternates: { types: { 'application/vc+ld+json': `/credentials/${id}.json` } },
  };
}

export default async function CredentialPage({ params }: Props) {
  return <CredentialPageView view={await load((await params).id)} />;
}
