import { z } from 'zod';
import { defineEvent } from './definition';
import { id, visibleBadge } from './fields';

const report = z.object({ reportId: id, subjectKind: z.enum(['job', 'profile', 'message']), subjectId: z.string() });
const deadLetter = z.object({ deadLetterId: id, consumer: z.string(), deadEventId: id });

export const operatorEvents = {
  'report.filed': defineEvent('Somebody reported a job, a profile or a message', report.extend({ reporterId: id })),
  'report.upheld': defineEvent('An operator upheld a report', report.extend({ decidedBy: id, note: z.string() })),
  'report.dismissed': defineEvent('An operator dismissed a report', report.extend({ decidedBy: id, note: z.string() })),
  'dead_letter.retried': defineEvent('An operator had a failed delivery tried again', deadLetter),
  'dead_letter.discarded': defineEvent(
    'An operator gave up a failed delivery',
    deadLetter.extend({ reason: z.string() }),
  ),
  'drill.started': defineEvent(
    'An operator began a drill: a delivery that fails until somebody has it tried again',
    z.object({ drillId: id, startedBy: id }),
  ),
  'search.shown': defineEvent(
    'A list was shown; each row with its position and the badges that the viewer saw',
    z.object({
      list: z.enum(['jobs', 'freelancers']),
      viewerId: id.nullable(),
      query: z.string(),
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
