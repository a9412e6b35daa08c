import { z } from 'zod';
import { defineEvent } from './definition';
import { country, field, id, instant, slug, valued } from './fields';

const job = z.object({ jobId: id, clientId: id });

export const jobEvents = {
  'job.drafted': defineEvent({ en: 'A job was begun', de: 'Ein Auftrag wurde begonnen' }, job),
  'job.posted': defineEvent(
    { en: 'A job was opened for bids', de: 'Ein Auftrag wurde ausgeschrieben' },
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
    { personal: { of: 'clientId', fields: ['country'] } },
  ),
  'job.filled': defineEvent(
    { en: 'A bidder was hired', de: 'Ein Bieter wurde beauftragt' },
    job.extend({ bidId: id, contractId: id }),
  ),
  'job.cancelled': defineEvent(
    { en: 'The client took the job back', de: 'Der Auftraggeber hat den Auftrag zurückgezogen' },
    job,
  ),
  'job.expired': defineEvent(
    {
      en: 'The decision date passed without a hire',
      de: 'Der Entscheidungstermin verging, ohne dass jemand beauftragt wurde',
    },
    job,
  ),
  'job.removed': defineEvent(
    {
      en: 'An operator removed the job; what was written stands in the job',
      de: 'Ein Betreiber hat den Auftrag entfernt; was geschrieben wurde, steht beim Auftrag',
    },
    job,
  ),
};
