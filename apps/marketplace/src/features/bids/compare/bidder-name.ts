import type { ComparedBid } from '@assay/protocol/dto/bid';

/** What a bidder is called: by name, or by the order of arrival while the client compares without names. */
export function bidderName({ freelancer, arrival }: Pick<ComparedBid, 'freelancer' | 'arrival'>): string {
  return freelancer?.name ?? `Bidder ${arrival}`;
}
