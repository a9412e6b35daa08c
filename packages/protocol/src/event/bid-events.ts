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
    { en: 'A bid was sent', de: 'Ein Angebot wurde gesendet' },
    bid.extend({
      price: valued,
      /** The number of the fee policy that the bid keeps. */
      feePolicy: z.number().int().optional(),
    }),
    { version: 2 },
  ),
  'bid.seen': defineEvent({ en: 'The client opened the bid', de: 'Der Auftraggeber hat das Angebot geöffnet' }, bid),
  'bid.shortlisted': defineEvent(
    { en: 'The client short-listed the bid', de: 'Der Auftraggeber hat das Angebot in die engere Wahl genommen' },
    bid,
  ),
  'bid.interviewed': defineEvent(
    { en: 'The client recorded an interview as held', de: 'Der Auftraggeber hat ein Gespräch als geführt vermerkt' },
    bid,
  ),
  'bid.offered': defineEvent(
    { en: 'The client offered the contract', de: 'Der Auftraggeber hat den Vertrag angeboten' },
    bid.extend({ expiresAt: instant }),
  ),
  'bid.offer_refused': defineEvent(
    { en: 'The freelancer refused the offer', de: 'Der Freelancer hat das Vertragsangebot abgelehnt' },
    bid,
  ),
  'bid.offer_lapsed': defineEvent(
    { en: 'The offer was not answered in time', de: 'Das Vertragsangebot wurde nicht rechtzeitig beantwortet' },
    bid,
  ),
  'bid.declined': defineEvent(
    {
      en: 'The client declined the bid, or hired somebody else; what was written stands in the bid',
      de: 'Der Auftraggeber hat das Angebot abgelehnt oder jemand anderen beauftragt; was geschrieben wurde, steht beim Angebot',
    },
    bid.extend({ because: z.enum(['client', 'hire']) }),
  ),
  'bid.withdrawn': defineEvent(
    { en: 'The freelancer took the bid back', de: 'Der Freelancer hat das Angebot zurückgezogen' },
    bid,
  ),
  'bid.closed': defineEvent(
    {
      en: 'The job ended before the bid was decided',
      de: 'Der Auftrag endete, bevor über das Angebot entschieden war',
    },
    bid,
  ),
  'bid.hired': defineEvent(
    { en: 'The freelancer accepted the offer', de: 'Der Freelancer hat das Vertragsangebot angenommen' },
    bid,
  ),
  'interview.proposed': defineEvent(
    { en: 'Times for an interview were proposed', de: 'Zeiten für ein Gespräch wurden vorgeschlagen' },
    interview,
  ),
  'interview.agreed': defineEvent(
    { en: 'A time for an interview was agreed', de: 'Eine Zeit für ein Gespräch wurde vereinbart' },
    interview.extend({ agreedTime: instant }),
  ),
  'interview.held': defineEvent({ en: 'The interview was held', de: 'Das Gespräch wurde geführt' }, interview),
  'interview.cancelled': defineEvent(
    { en: 'The interview was called off', de: 'Das Gespräch wurde abgesagt' },
    interview,
  ),
  'thread.started': defineEvent(
    { en: 'A conversation about a bid began', de: 'Eine Unterhaltung über ein Angebot begann' },
    z.object({ threadId: id, bidId: id }),
  ),
  'message.sent': defineEvent(
    {
      en: 'A message was sent; its text is not in the log',
      de: 'Eine Nachricht wurde gesendet; ihr Text steht nicht im Protokoll',
    },
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
