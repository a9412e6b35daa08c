import { z } from 'zod';
import { defineEvent } from './definition';
import { code, id, slug, sought, soughtField, visibleBadge } from './fields';

const report = z.object({ reportId: id, subjectKind: z.enum(['job', 'profile', 'message']), subjectId: id });
const deadLetter = z.object({ deadLetterId: id, consumer: code, deadEventId: id });

export const operatorEvents = {
  'report.filed': defineEvent(
    {
      en: 'Somebody reported a job, a profile or a message',
      de: 'Jemand hat einen Auftrag, ein Profil oder eine Nachricht gemeldet',
    },
    report.extend({ reporterId: id }),
  ),
  'report.upheld': defineEvent(
    {
      en: 'An operator upheld a report; what was written stands in the report',
      de: 'Ein Betreiber hat einer Meldung stattgegeben; was geschrieben wurde, steht bei der Meldung',
    },
    report.extend({ decidedBy: id }),
  ),
  'report.dismissed': defineEvent(
    {
      en: 'An operator dismissed a report; what was written stands in the report',
      de: 'Ein Betreiber hat eine Meldung zurückgewiesen; was geschrieben wurde, steht bei der Meldung',
    },
    report.extend({ decidedBy: id }),
  ),
  'dead_letter.retried': defineEvent(
    {
      en: 'An operator had a failed delivery tried again',
      de: 'Ein Betreiber hat eine gescheiterte Zustellung wiederholen lassen',
    },
    deadLetter,
  ),
  'dead_letter.discarded': defineEvent(
    {
      en: 'An operator gave up a failed delivery; why stands in the dead letter',
      de: 'Ein Betreiber hat eine gescheiterte Zustellung aufgegeben; warum, steht beim unzustellbaren Ereignis',
    },
    deadLetter,
  ),
  'drill.started': defineEvent(
    {
      en: 'An operator began a drill: a delivery that fails until somebody has it tried again',
      de: 'Ein Betreiber hat eine Übung begonnen: eine Zustellung, die scheitert, bis jemand sie wiederholen lässt',
    },
    z.object({ drillId: id, startedBy: id }),
  ),
  'log.fault_found': defineEvent(
    {
      en: 'The worker found a position of the log that is not as it was sealed',
      de: 'Der Hintergrunddienst hat im Protokoll eine Stelle gefunden, die nicht so ist, wie sie versiegelt wurde',
    },
    z.object({ position: z.number().int(), kind: z.enum(['altered', 'missing', 'inserted', 'reordered']) }),
  ),
  'search.shown': defineEvent(
    {
      en: 'A list was shown; each row with its position and the badges that the viewer saw, and no word that was typed',
      de: 'Eine Liste wurde gezeigt; jede Zeile mit ihrem Platz und den Abzeichen, die der Betrachter sah, und ohne ein Wort, das eingegeben wurde',
    },
    z.object({
      list: z.enum(['jobs', 'freelancers']),
      viewerId: id.nullable(),
      facets: z.object({ field: soughtField.nullable(), skill: sought.nullable(), badge: sought.nullable() }),
      /** Whether words were typed. */
      hasWords: z.boolean(),
      /** The skill or field that the words name, if they name one of our own list; nothing else of them. */
      term: sought.nullable(),
      /** Whether the list goes on after these rows. */
      hasMore: z.boolean(),
      rows: z.array(z.object({ id, position: z.number().int(), badges: z.array(visibleBadge) })),
    }),
    { eventClass: 'B', personal: { of: 'viewerId', fields: ['facets', 'term'] } },
  ),
  'profile.viewed': defineEvent(
    { en: 'A profile was opened', de: 'Ein Profil wurde geöffnet' },
    z.object({ profileId: id, viewerId: id.nullable(), badges: z.array(visibleBadge) }),
    { eventClass: 'B' },
  ),
  'job.viewed': defineEvent(
    { en: 'A job was opened', de: 'Ein Auftrag wurde geöffnet' },
    z.object({ jobId: id, viewerId: id.nullable() }),
    { eventClass: 'B' },
  ),
  'comparison.shown': defineEvent(
    {
      en: 'A client compared the bids of a job; each with its place, whether it was named, and the badges that could be seen',
      de: 'Ein Auftraggeber hat die Angebote eines Auftrags verglichen; jedes mit seinem Platz, ob es einen Namen trug und welche Abzeichen zu sehen waren',
    },
    z.object({
      jobId: id,
      viewerId: id,
      /** Only bidders who show this badge. */
      badge: sought.nullable(),
      rows: z.array(
        z.object({
          id,
          position: z.number().int(),
          isNamed: z.boolean(),
          /** Without a name there is no way from a badge to its holder, and no id of it was seen. */
          badges: z.array(visibleBadge.extend({ badgeId: id.nullable() })),
        }),
      ),
    }),
    { eventClass: 'B', personal: { of: 'viewerId', fields: ['badge'] } },
  ),
  'test.viewed': defineEvent(
    {
      en: 'The page of a test was opened, with the rules of this version',
      de: 'Die Seite eines Tests wurde geöffnet, mit den Regeln dieser Fassung',
    },
    z.object({ test: slug, testVersion: z.number().int(), retakeWaitDays: z.number().int(), viewerId: id.nullable() }),
    { eventClass: 'B' },
  ),
};
