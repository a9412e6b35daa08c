import { z } from 'zod';
import { defineEvent } from './definition';
import { field, id, instant, valued } from './fields';

const job = z.object({ jobId: id, clientId: id });

export const jobEvents = {
  'job.drafted': defineEvent('A job was begun', job),
  'job.posted': defineEvent(
    'A job was opened for bids',
    job.extend({
      title: z.string(),
      field,
      skills: z.array(z.string()),
      requiredBadge: z.string().nullable(),
      budget: valued,
      country: z.string(),
      decisionDueAt: instant,
    }),
  ),
  'job.filled': defineEvent('A bidder was hired', job.extend({ bidId: id, contractId: id, title: z.string() })),
  'job.cancelled': defineEvent('The client took the job back', job),
  'job.expired': defineEvent('The decision date passed without a hire', job),
  'job.removed': defineEvent('An operator removed the job', job.extend({ reason: z.string() })),
};
