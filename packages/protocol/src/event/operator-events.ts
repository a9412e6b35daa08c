import { z } from 'zod';
import { defineEvent } from './definition';
import { code, field, id, slug, visibleBadge } from './fields';

const report = z.object({ reportId: id, subjectKind: z.enum(['job', 'profile', 'message']), subjectId: id });
const deadLetter = z.object({ deadLetterId: id, consumer: code, deadEventId: id });

export const operatorEvents = {
  'report.filed': defineEvent('Somebody reported a job, a profile or a message', report.extend({ reporterId: id })),
  'report.upheld': defineEvent(
    'An operator upheld a report; what was written stands in the report',
    report.extend({ decidedBy: id }),
  ),
  'report.dismissed': defineEvent(
    'An operator dismissed a report; what was written stands in the report',
    report.extend({ decidedBy: id }),
  ),
  'dead_letter.retried': defineEvent('An operator had a failed delivery tried again', deadLetter),
  'dead_letter.discarded': defineEvent(
    'An operator gave up a failed delivery; why stands in the dead letter',
    deadLetter,
  ),
  'drill.started': defineEvent(
    'An operator began a drill: a delivery that fails until somebody has it tried again',
    z.object({ drillId: id, startedBy: id }),
  ),
  'search.shown': defineEvent(
    'A list was shown; each row with its position and the badges that the viewer saw, and no word that was typed',
    z.object({
      list: z.enum(['jobs', 'freelancers']),
      viewerId: id.nullable(),
      facets: z.object({ field: field.nullable(), skill: slug.nullable(), badge: slug.nullable() }),
      /** Whether words were typed. */
      hasWords: z.boolean(),
      /** The skill or field that the words name, if they name one of our own list; nothing else of them. */
      term: slug.nullable(),
      /** Whether the list goes on after these rows. */
      hasMore: z.boolean(),
      rows: z.array(z.object({ id, position: z.number().int(), badges: z.array(visibleBadge) })),
    }),
    { eventClass: 'B' },
  ),
  'profile.viewed': defineEvent(
    'A profile was opened',
    z.object({ profileId: id, viewerId: id.nullable(), badges: z.array(visibleBadge) }),
    { eventClass: 'B' },
  ),
  'job.viewed': defineEvent('A job was opened', z.object({ jobId: id, viewerId: id.nullable() }), { eventClass: 'B' }),
};
