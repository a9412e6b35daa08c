import type { Metadata } from 'next';
import { HandInView } from '../../../../../features/attempt/components/hand-in-view';
import { ServiceAway } from '../../../../../features/attempt/components/service-away';
import { loadHandIn } from '../../../../../features/attempt/page-data';
import { handInPath } from '../../../../../features/attempt/paths';

export const metadata: Metadata = { title: 'Hand in', robots: { index: false } };

export default async function HandInPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params;
  const page = await loadHandIn(id);
  return page === null ? <ServiceAway href={handInPath(id)} /> : <HandInView page={page} />;
}
