import { z } from 'zod';
import { defineEvent } from './definition';
import {
  country,
  field,
  id,
  instant,
  mediaType,
  paymentProvider,
  paymentReference,
  sha256,
  valued,
  visibleBadge,
} from './fields';

const contract = z.object({ contractId: id, jobId: id, clientId: id, freelancerId: id });
const milestone = z.object({
  milestoneId: id,
  contractId: id,
  clientId: id,
  freelancerId: id,
});
const score = z.number().int().min(1).max(5);
const review = z.object({ reviewId: id, contractId: id, authorId: id, subjectId: id });

export const contractEvents = {
  'contract.started': defineEvent(
    'Both sides agreed; the plan of milestones is fixed',
    contract.extend({
      bidId: id,
      value: valued,
      field,
      isRehire: z.boolean(),
      badges: z.array(visibleBadge),
      country,
    }),
  ),
  'contract.completed': defineEvent('The last milestone was released, refunded or cancelled', contract),
  'contract.ended': defineEvent(
    'The contract ended before all milestones were released',
    contract.extend({ endedBy: id }),
  ),
  'milestone.funding_requested': defineEvent(
    'The client chose to fund; the money is on its way',
    milestone.extend({ provider: paymentProvider, reference: paymentReference }),
  ),
  'milestone.funded': defineEvent('The money is held', milestone.extend({ amount: valued, provider: paymentProvider })),
  'milestone.funding_abandoned': defineEvent('The announced money did not come', milestone),
  'milestone.submitted': defineEvent(
    'Work was handed in',
    milestone.extend({ submissionId: id, round: z.number().int(), dueAt: instant, autoApproveAt: instant }),
  ),
  'milestone.changes_requested': defineEvent(
    'The client asked for changes',
    milestone.extend({ round: z.number().int() }),
  ),
  'milestone.released': defineEvent(
    'Work was approved, by the client or by the timer, and the held money released',
    milestone.extend({ amount: valued, releasedBy: z.enum(['client', 'timer']) }),
  ),
  'milestone.refunded': defineEvent('The held money went back to the client', milestone.extend({ amount: valued })),
  'milestone.cancelled': defineEvent('The milestone fell away', milestone),
  'review.given': defineEvent(
    'A review was written; it stays hidden until both are there or the window closes',
    review.extend({
      quality: score,
      communication: score,
      speed: score,
      reliability: score,
    }),
  ),
  'review.revealed': defineEvent('A review became public', review),
  'file.stored': defineEvent(
    'A file was stored',
    z.object({
      fileId: id,
      ownerId: id.nullable(),
      mediaType,
      sizeBytes: z.number().int(),
      sha256,
    }),
    { eventClass: 'B' },
  ),
};
