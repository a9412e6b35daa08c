import { notFound } from 'next/navigation';
import { nothingHead, sitePage } from '../../../lib/site-page';

export const generateMetadata = nothingHead;

/** Addresses that no page and no route has. */
export default sitePage(async () => notFound());
