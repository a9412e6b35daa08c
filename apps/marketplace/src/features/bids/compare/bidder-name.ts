import type { ComparedBid } from '@assay/protocol/dto/bid';
import type { useTranslations } from 'next-intl';

type Words = ReturnType<typeof useTranslations<'bids.compare'>>;

/** What a bidder is called: by name, or by the order of arrival while the client compares without names. */
export function bidderName({ freelancer, arrival }: Pick<ComparedBid, 'freelancer' | 'arrival'>, t: Words): string {
  return freelancer?.name ?? t('bidder', { number: arrival });
}
