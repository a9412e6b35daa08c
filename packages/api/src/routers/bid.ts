import { acceptOffer } from '@assay/services/bid/accept-offer';
import { compareBids } from '@assay/services/bid/compare';
import { declineBid } from '@assay/services/bid/decline';
import { declineBids } from '@assay/services/bid/decline-many';
import { listMyBids } from '@assay/services/bid/list-mine';
import { offerBid } from '@assay/services/bid/offer';
import { readBidEligibility } from '@assay/services/bid/read-eligibility';
import { refuseOffer } from '@assay/services/bid/refuse-offer';
import { sendBid } from '@assay/services/bid/send';
import { shortlistBid } from '@assay/services/bid/shortlist';
import { withdrawBid } from '@assay/services/bid/withdraw';
import { quotePrice } from '@assay/services/fees/quote';
import { anyInput } from '../input';
import { procedure, router } from '../trpc';

export const bidRouter = router({
  compare: procedure('reader')
    .input(anyInput)
    .query(({ ctx, input }) => compareBids(ctx, input)),
  mine: procedure('reader').query(({ ctx }) => listMyBids(ctx)),
  eligibility: procedure('public')
    .input(anyInput)
    .query(({ ctx, input }) => readBidEligibility(ctx, input)),
  quote: procedure('public')
    .input(anyInput)
    .query(({ ctx, input }) => quotePrice(ctx, input)),
  send: procedure('member')
    .input(anyInput)
    .mutation(({ ctx, input }) => sendBid(ctx, input)),
  withdraw: procedure('reader')
    .input(anyInput)
    .mutation(({ ctx, input }) => withdrawBid(ctx, input)),
  shortlist: procedure('member')
    .input(anyInput)
    .mutation(({ ctx, input }) => shortlistBid(ctx, input)),
  decline: procedure('member')
    .input(anyInput)
    .mutation(({ ctx, input }) => declineBid(ctx, input)),
  declineMany: procedure('member')
    .input(anyInput)
    .mutation(({ ctx, input }) => declineBids(ctx, input)),
  offer: procedure('member')
    .input(anyInput)
    .mutation(({ ctx, input }) => offerBid(ctx, input)),
  accept: procedure('member')
    .input(anyInput)
    .mutation(({ ctx, input }) => acceptOffer(ctx, input)),
  refuseOffer: procedure('reader')
    .input(anyInput)
    .mutation(({ ctx, input }) => refuseOffer(ctx, input)),
});
