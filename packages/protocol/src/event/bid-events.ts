import { z } from 'zod';
import { defineEvent } from './definition';
import { id, instant, valued, visibleBadge } from './fields';

/** Every step keeps the badges that the deciding side could see then, since they cannot be recovered later. */
const bid = z.object({
  bidId: id,
  jobId: id,
  clientId: id,
  freelancerId: id,
  badges: z.array(visibleBadge),
});
const interview = z.object({
  interviewId: id,
  bidId: id,
  jobId: id,
  clientId: id,
  freelancerId: id,
});

export const bidEvents = {
  'bid.sent': defineEvent(
    'A bid was sent',
    bid.extend({
      price: valued,
      /** The number of the fee policy that the bid keeps. */
      feePolicy: z.number().int().optional(),
    }),
    { version: 2 },
  ),
  'bid.seen': defineEvent('The client opened the bid', bid),
  'bid.shortlisted': defineEvent('The client short-listed the bid', bid),
  'bid.interviewed': defineEvent('The client recorded an interview as held', bid),
  'bid.offered': defineEvent('The client offered the contract', bid.extend({ expiresAt: instant })),
  'bid.offer_refused': defineEvent('The freelancer refused the offer', bid),
  'bid.offer_lapsed': defineEvent('The offer was not answered in time', bid),
  'bid.declined': defineEvent(
    'The client declined the bid, or hired somebody else; what was written stands in the bid',
    bid.extend({ because: z.enum(['client', 'hire']) }),
  ),
  'bid.withdrawn': defineEvent('The freelancer took the bid back', bid),
  'bid.closed': defineEvent('The job ended before the bid was decided', bid),
  'bid.hired': defineEvent('The freelancer accepted the offer', bid),
  'interview.proposed': defineEvent('Times for an interview were proposed', interview),
  'interview.agreed': defineEvent('A time for an interview was agreed', interview.extend({ agreedTime: instant })),
  'interview.held': defineEvent('The interview was held', interview),
  'interview.cancelled': defineEvent('The interview was called off', interview),
  'thread.started': defineEvent('A conversation about a bid began', z.object({ threadId: id, bidId: id })),
  'message.sent': defineEvent(
    'A message was sent; its text is not in the log',
    z.object({
      messageId: id,
      threadId: id,
      bidId: id,
      authorId: id,
      recipientId: id,
      characters: z.number().int(),
      hasFile: z.boolean(),
    }),
    { eventClass: 'B' },
  ),
};
