import { connect } from '@assay/db/connect';
import { newId } from '@assay/db/new-id';
import { brandId } from '@assay/domain/kernel/id';
import { z } from 'zod';
import { acceptOffer } from '../bid/accept-offer';
import type { ServiceContext } from '../kernel/context';
import { approveMilestone } from '../milestone/approve';
import { startPayment } from '../payment/start';
import { requestPayout } from '../payout/request';

// What the pages' process does, without its pages: a program that tests start, which runs what people ask for all at once.

const verbs = { acceptOffer, approveMilestone, requestPayout, startPayment } as const satisfies Record<
  string,
  (ctx: ServiceContext, input: unknown) => Promise<unknown>
>;

const [, , url = '', wishes = ''] = process.argv;
const asked = z
  .array(
    z.object({
      verb: z.enum(['acceptOffer', 'approveMilestone', 'requestPayout', 'startPayment']),
      by: z.uuid(),
      input: z.unknown(),
    }),
  )
  .parse(JSON.parse(wishes));

const { database, close } = connect(url, { maxConnections: asked.length });
await Promise.all(
  asked.map(({ verb, by, input }) => {
    const actor = {
      type: 'account',
      accountId: brandId<'account'>(by),
      sessionId: null,
      state: 'active',
      roles: [],
    } as const;
    return verbs[verb]({ database, actor, requestId: newId() }, input);
  }),
);
await close();
