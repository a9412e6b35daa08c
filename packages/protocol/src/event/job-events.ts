import { z } from 'zod';
import { defineEvent } from './definition';
import { country, field, id, instant, slug, valued } from './fields';

const job = z.object({ jobId: id, clientId: id });

export const jobEvents = {
  'job.drafted': defineEvent('A job was begun', job),
  'job.posted': defineEvent(
    'A job was opened for bids',
    job.extend({
      field,
      skills: z.array(slug),
      requiredBadge: slug.nullable(),
      budget: valued,
      country,
      decisionDueAt: instant,
      /** Left out by events from before the choice existed. */
      anonymousBids: z.boolean().optional(),
    }),
  ),
  'job.filled': defineEvent('A bidder was hired', job.extend({ bidId: id, contractId: id })),
  'job.cancelled': defineEvent('The client took the job back', job),
  'job.expired': defineEvent('The decision date passed without a hire', job),
  'job.removed': defineEvent('An operator removed the job; what was written stands in the job', job),
};
