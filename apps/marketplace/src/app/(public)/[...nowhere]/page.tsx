import { notFound } from 'next/navigation';

/**
 * Addresses that no page has. A page of their own, since Next sends the answer of a `not-found` at the root, with the
 * whole frame in it, along with every page that there is.
 */
export default function NowherePage(): never {
  notFound();
}
